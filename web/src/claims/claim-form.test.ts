import { expect, test } from 'vitest';
import { documentRuleOf } from './document-rules.ts';
import { freeOf } from './free-value.ts';

test('[F6] of a batch is left what was accepted less what is claimed; what was sent back claims nothing', () => {
  const claims = [{ batchId: 'b1', amount: '100.01', state: 'IN_REVIEW' }, { batchId: 'b1', amount: '50.00', state: 'REJECTED' }, { batchId: 'b2', amount: '70.00', state: 'PAID' }];
  expect(freeOf({ id: 'b1', amount: '456000.00' }, claims)).toBe('455899.99');
  expect(freeOf({ id: 'b2', amount: '60.00' }, claims)).toBe('-10.00');
});

test('[F6] the documents asked for are those of the pack for the kind of project; none where no pack says', () => {
  const policies = [{ key: 'reimbursement.documents', value: '{"works":{"documents":["contract","tax-invoice"],"originals":true}}', clause: '县级财政报账制报账凭证' }];
  expect(documentRuleOf(policies, 'works')).toEqual({ documents: ['contract', 'tax-invoice'], originals: true, clause: '县级财政报账制报账凭证' });
  expect(documentRuleOf(policies, 'training').documents).toEqual([]);
  expect(documentRuleOf([], 'works').documents).toEqual([]);
});
