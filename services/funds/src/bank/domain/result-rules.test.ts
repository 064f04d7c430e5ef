import { expect, test } from 'vitest';
import type { ReportedPayment, ReportedResult } from './bank-file.ts';
import { findResultFaults, reportedOf, type SentPayment } from './result-rules.ts';

const today = '2026-06-25';
const aPayment = (number: string, overrides: Partial<SentPayment> = {}): SentPayment => ({ number, amountFen: 100n, state: 'sent', orderedOn: '2026-06-24', ...overrides });
const aReport = (number: string, overrides: Partial<ReportedPayment> = {}): ReportedPayment => ({ number, status: 'paid', settledOn: '2026-06-25', ...overrides });
const sent = { payments: [aPayment('A'), aPayment('B')] };
const aResult = (reported: ReportedPayment[], overrides: Partial<ReportedResult> = {}): ReportedResult =>
  ({ messageId: 'R1', originalMessageId: 'M1', payments: 2, sumFen: 200n, reported, ...overrides });

test('[F5] a result that answers each payment once, to the fen, is taken', () => {
  expect(findResultFaults(aResult([aReport('A', { amountFen: 100n }), aReport('B', { status: 'failed', reasonCode: 'AC01' })]), sent, today)).toEqual([]);
});

test('[F5] a file turned away whole fails each of its payments', () => {
  const result = aResult([], { rejectedWhole: { reasonCode: 'FF01', settledOn: today } });
  expect(findResultFaults(result, sent, today)).toEqual([]);
  expect(reportedOf(result, sent)).toMatchObject([{ number: 'A', status: 'failed', reasonCode: 'FF01' }, { number: 'B', status: 'failed' }]);
});

test.each([
  ['one that leaves a payment out', aResult([aReport('A')]), [{ code: 'PAYMENT_MISSING', number: 'B' }]],
  ['one that names a payment twice', aResult([aReport('A'), aReport('A'), aReport('B')]), [{ code: 'PAYMENT_TWICE', number: 'A' }]],
  ['one that names a payment of another file', aResult([aReport('A'), aReport('B'), aReport('C')]), [{ code: 'PAYMENT_UNKNOWN', number: 'C' }]],
  ['one with another count', aResult([aReport('A'), aReport('B')], { payments: 3 }), [{ code: 'COUNT_DIFFERS', reported: 3, sent: 2 }]],
  ['one whose sum is one fen off', aResult([aReport('A'), aReport('B')], { sumFen: 199n }), [{ code: 'SUM_DIFFERS', reportedFen: 199n, sentFen: 200n }]],
  ['one with an amount one fen off', aResult([aReport('A', { amountFen: 101n }), aReport('B')]), [{ code: 'PAYMENT_AMOUNT_DIFFERS', number: 'A', reportedFen: 101n, sentFen: 100n }]],
  ['one that is not final', aResult([aReport('A', { status: 'pending' }), aReport('B')]), [{ code: 'PAYMENT_PENDING', number: 'A' }]],
  ['one dated tomorrow', aResult([aReport('A', { settledOn: '2026-06-26' }), aReport('B')]), [{ code: 'SETTLED_IN_FUTURE', number: 'A', settledOn: '2026-06-26' }]],
  ['one dated before the order', aResult([aReport('A', { settledOn: '2026-06-23' }), aReport('B')]),
    [{ code: 'SETTLED_BEFORE_ORDER', number: 'A', settledOn: '2026-06-23', orderedOn: '2026-06-24' }]],
] as const)('[F5] %s is refused whole', (_case, result, faults) => {
  expect(findResultFaults(result, sent, today)).toEqual(faults);
});

test('[F5] what is settled may be said again the same way, and not the other way', () => {
  const settled = { payments: [aPayment('A', { state: 'paid' }), aPayment('B', { state: 'reissued' })] };
  expect(findResultFaults(aResult([aReport('A'), aReport('B', { status: 'failed' })]), settled, today)).toEqual([]);
  expect(findResultFaults(aResult([aReport('A', { status: 'failed' }), aReport('B')]), settled, today)).toEqual([
    { code: 'PAYMENT_SETTLED_OTHERWISE', number: 'A' }, { code: 'PAYMENT_SETTLED_OTHERWISE', number: 'B' }]);
});

const paidOn = (settledOn: string, overrides: Partial<SentPayment> = {}) => ({ payments: [aPayment('A', { state: 'paid', settledOn, ...overrides }), aPayment('B', { state: 'paid', settledOn })] });
const aReturn = (settledOn: string) => aResult([aReport('A', { status: 'failed', reasonCode: 'AC04', settledOn })]);

test.each([
  ['of the day of payment is a return', paidOn('2026-06-24'), '2026-06-24', []],
  ['of the day before contradicts it', paidOn('2026-06-25'), '2026-06-24', [{ code: 'PAYMENT_SETTLED_OTHERWISE', number: 'A' }]],
  ['of what the household has in hand', paidOn('2026-06-24', { keptBy: 'receipt' }), '2026-06-25', [{ code: 'RETURNED_AFTER_RECEIPT', number: 'A' }]],
  ['of what was recovered meanwhile', paidOn('2026-06-24', { keptBy: 'recovery' }), '2026-06-25', [{ code: 'RETURNED_AFTER_RECOVERY', number: 'A' }]],
] as const)('[F5] a failure after payment (后退汇) %s; the others need not be named again', (_case, before, on, faults) => {
  expect(findResultFaults(aReturn(on), before, today)).toEqual(faults);
});

const bulk = { ...sent, bulk: true };
const group = (status: 'paid' | 'partly') => ({ group: { status, settledOn: today } });

test('[F5] of a bulk file the bank may say that all was paid, or name what came back alone', () => {
  expect(findResultFaults(aResult([], group('paid')), bulk, today)).toEqual([]);
  const partly = aResult([aReport('B', { status: 'failed', reasonCode: 'AC01' })], group('partly'));
  expect(findResultFaults(partly, bulk, today)).toEqual([]);
  expect(reportedOf(partly, bulk).map(({ number, status }) => [number, status])).toEqual([['B', 'failed'], ['A', 'paid']]);
});

test('[F5] "all but" said of a bulk file that was answered names what came back since, and leaves earlier returns as they are', () => {
  const answered = { payments: [aPayment('A', { state: 'paid', settledOn: '2026-06-24' }), aPayment('B', { state: 'failed', settledOn: '2026-06-24' })], bulk: true };
  const late = aResult([aReport('A', { status: 'failed', reasonCode: 'AC04' })], group('partly'));
  expect(findResultFaults(late, answered, today)).toEqual([]);
  expect(reportedOf(late, answered)).toHaveLength(1);
  // Said of all of it, it contradicts what came back.
  expect(findResultFaults(aResult([], group('paid')), answered, today)).toEqual([{ code: 'PAYMENT_SETTLED_OTHERWISE', number: 'B' }]);
});

test.each([
  ['an ordinary file', aResult([], group('paid')), sent],
  ['"all but" that names nothing', aResult([], group('partly')), bulk],
  ['"all paid" that names one', aResult([aReport('A')], group('paid')), bulk],
] as const)('[F5] nobody is paid by silence: %s', (_case, result, file) => {
  expect(findResultFaults(result, file, today)).toContainEqual({ code: 'PAYMENT_MISSING', number: 'B' });
});

test('[F5] a bulk result that names a payment of another file or twice is refused whole', () => {
  const failed = (number: string) => aReport(number, { status: 'failed', reasonCode: 'AC01' });
  expect(findResultFaults(aResult([failed('C')], group('partly')), bulk, today)).toEqual([{ code: 'PAYMENT_UNKNOWN', number: 'C' }]);
  expect(findResultFaults(aResult([failed('A'), failed('A')], group('partly')), bulk, today)).toEqual([{ code: 'PAYMENT_TWICE', number: 'A' }]);
});
