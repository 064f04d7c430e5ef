import { expect, test } from 'vitest';
import { judgeChecked, mustBeApproved, mustBeCancellable, mustBeChecked, mustBeCovered, mustExplainCollectors, mustNotPrecedeApproval } from './import-rules.ts';
import { disputeOf, findReceiptRejections } from './receipt-rules.ts';

test('[F8] one bad row stops an all-or-nothing import and not one of good rows', () => {
  expect(judgeChecked('all-or-nothing', { good: 9, rejected: 0 })).toBeUndefined();
  expect(judgeChecked('all-or-nothing', { good: 9, rejected: 1 })).toEqual({ code: 'ROWS_REFUSED', rows: 1 });
  expect(judgeChecked('good-rows', { good: 9, rejected: 1 })).toBeUndefined();
  expect(judgeChecked('good-rows', { good: 0, rejected: 10 })).toEqual({ code: 'NO_GOOD_ROWS' });
});

test('[F8] only a checked import is approved, and none is cancelled once money moves', () => {
  expect(mustBeChecked('checked')).toEqual([]);
  for (const state of ['reading', 'approved', 'posting', 'posted', 'rejected', 'cancelled'] as const) expect(mustBeChecked(state)).toEqual([{ code: 'IMPORT_NOT_CHECKED', state }]);
  expect(['reading', 'checked', 'approved'].flatMap((state) => mustBeCancellable(state as 'reading'))).toEqual([]);
  for (const state of ['posting', 'posted', 'rejected', 'cancelled'] as const) expect(mustBeCancellable(state)).toEqual([{ code: 'IMPORT_SETTLED', state }]);
});

test('[F8] only an approved import is paid, from the day of its approval on', () => {
  expect(mustBeApproved('approved')).toEqual([]);
  expect(mustBeApproved('checked')).toEqual([{ code: 'IMPORT_NOT_APPROVED', state: 'checked' }]);
  expect(mustNotPrecedeApproval('2026-03-02', '2026-03-02')).toEqual([]);
  expect(mustNotPrecedeApproval('2026-03-02', '2026-03-01')).toEqual([{ code: 'RELEASED_BEFORE_APPROVAL', approvedOn: '2026-03-02' }]);
});

test('[F2] exactly the cash there is may be paid out, one fen more not', () => {
  expect(mustBeCovered(100n, 100n)).toEqual([]);
  expect(mustBeCovered(101n, 100n)).toEqual([{ code: 'CASH_SHORT', shortfallFen: '1', availableFen: '100' }]);
});

const aClaim = { state: 'paid', paidFen: 100n, beforeFen: null, receivedFen: 100n, settledOn: '2026-03-02', occurredOn: '2026-03-02' } as const;

test('[F8] a household may have received all, part or nothing, but not a fen more than was paid', () => {
  expect([0n, 99n, 100n].flatMap((receivedFen) => findReceiptRejections({ ...aClaim, receivedFen }))).toEqual([]);
  expect(findReceiptRejections({ ...aClaim, receivedFen: 101n })).toEqual([{ code: 'RECEIVED_MORE_THAN_PAID', paidFen: 100n }]);
  expect([disputeOf(100n, 100n, null), disputeOf(100n, 99n, null), disputeOf(100n, 0n, null)]).toEqual([null, 'short', 'missing']);
});

test('[F8] a disputed payment can be made good, and what was received does not shrink', () => {
  expect(findReceiptRejections({ ...aClaim, state: 'disputed', beforeFen: 40n })).toEqual([]);
  expect(findReceiptRejections({ ...aClaim, state: 'disputed', beforeFen: 40n, receivedFen: 39n })).toEqual([{ code: 'RECEIVED_LESS_THAN_BEFORE', beforeFen: 40n }]);
  expect(findReceiptRejections({ ...aClaim, state: 'confirmed', beforeFen: 100n })).toEqual([{ code: 'RECEIPT_ALREADY_CONFIRMED' }]);
});

test('[F8] who approves a list in which others collect says why; without any there is nothing to say', () => {
  expect([mustExplainCollectors(0, ''), mustExplainCollectors(1, '监护人')]).toEqual([[], []]);
  expect(mustExplainCollectors(1, ' ')).toEqual([{ code: 'COLLECTORS_UNEXPLAINED', rows: 1 }]);
});
