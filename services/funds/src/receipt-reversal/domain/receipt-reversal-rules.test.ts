import { expect, test } from 'vitest';
import { findReceiptReversalRejections, type ReceiptReversal } from './receipt-reversal-rules.ts';

const aReversal = (overrides: Partial<ReceiptReversal> = {}): ReceiptReversal => ({
  amountFen: 100n, leftFen: 100n, receivedOn: '2026-03-02', reversedOn: null, on: '2026-03-02', ...overrides });

test('[F2] a receipt is reversed while all of it is there, and not with one fen gone', () => {
  expect(findReceiptReversalRejections(aReversal())).toEqual([]);
  expect(findReceiptReversalRejections(aReversal({ leftFen: 99n }))).toEqual([{ code: 'RECEIPT_USED', missingFen: 1n }]);
});

test('[F2] a receipt is reversed once, and not before it came', () => {
  expect(findReceiptReversalRejections(aReversal({ reversedOn: '2026-03-03', leftFen: 0n }))).toEqual([{ code: 'RECEIPT_REVERSED_ALREADY', reversedOn: '2026-03-03' }]);
  expect(findReceiptReversalRejections(aReversal({ on: '2026-03-01' }))).toEqual([{ code: 'REVERSAL_BEFORE_RECEIPT', receivedOn: '2026-03-02' }]);
});
