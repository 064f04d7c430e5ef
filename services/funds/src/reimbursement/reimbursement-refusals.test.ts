import { expect, test } from 'vitest';
import { toDisbursementRefusal } from '../disbursement/disbursement-refusals.ts';
import { toRefusal } from '../refusals.ts';
import { toClaimRefusal, type ReimbursementRejection } from './reimbursement-refusals.ts';

const withClauseOfItsOwn: ReimbursementRejection[] = [
  { code: 'BATCH_OF_ANOTHER_PROJECT' }, { code: 'HOLDER_ELSEWHERE' }, { code: 'OVER_ACCEPTED_VALUE', freeFen: 1n }, { code: 'CONTRACT_NOT_KNOWN' }, { code: 'OVER_CONTRACT', freeFen: 1n },
  { code: 'NOT_IN_PLAN' }, { code: 'ADVANCE_NOT_WORKED_OFF', disbursedFen: 1n, freeFen: 1n }, { code: 'INVOICE_SUM_DIFFERS', sumFen: 1n, amountFen: 2n },
  { code: 'INVOICE_USED', number: '1', invoiceCode: '2' }, { code: 'INVOICE_AFTER_APPLICATION', number: '1', issuedOn: '2026-03-02' }, { code: 'APPLIED_BEFORE_ACCEPTANCE', acceptedOn: '2026-03-02' },
];

test.each(withClauseOfItsOwn)('[F6] the refusal $code names its clause; where the rule is pack data, the pack’s stands in its place', (rejection) => {
  expect(toClaimRefusal(rejection).clause).toMatch(/\S/);
  expect(toClaimRefusal(rejection, { clause: '广安区 二（二）' }).clause).toBe('广安区 二（二）');
});

test.each([
  ['NOT_IN_PLAN', toClaimRefusal({ code: 'NOT_IN_PLAN' }), ['proposePlan', 'adjustPlan']],
  ['OVER_PLAN', toClaimRefusal({ code: 'OVER_PLAN', plannedFen: 1n, freeFen: 0n, overrunPercent: '10' }), ['adjustPlan']],
  ['PROJECT_NOT_IN_PLAN', toDisbursementRefusal({ code: 'PROJECT_NOT_IN_PLAN' }), ['proposePlan', 'adjustPlan']],
  ['PROGRAMME_CLOSED', toRefusal({ code: 'PROGRAMME_CLOSED', closesOn: '2026-12-31' }), ['withdrawReimbursement', 'withdrawDisbursement', 'returnSurplus']],
] as const)('[F6] %s says which command by which post is the way out', (_code, refusal, commands) => {
  for (const command of commands) {
    expect(refusal.message).toContain(command);
    expect(refusal.messageEn).toContain(command);
  }
});
