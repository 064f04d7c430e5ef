import { expect, test } from 'vitest';
import { workPageOf } from './work-pages.ts';

test('[X8] what is due leads to its page for a post that works there, and for nobody else', () => {
  expect(workPageOf('Reimbursement', 'claim-1', new Set(['funds.reimbursement.review']))).toBe('/claims/claim-1');
  expect(workPageOf('Reimbursement', 'claim-1', new Set(['funds.receipt.record']))).toBeUndefined();
  expect(workPageOf('VillageBook', 'book-1', new Set(['funds.village-book.close']))).toBe('/receipts?tab=month');
  expect(workPageOf('Petition', 'petition-1', new Set(['funds.village-book.close']))).toBeUndefined();
});
