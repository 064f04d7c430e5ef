import { expect, test } from 'vitest';
import { mustBeProven, mustBeRecovered, mustBeUnpaid, mustFollowOrder, mustNotExceedOrder } from './recovery-rules.ts';

test('[F10] exactly what was ordered may come in, in parts, and not a fen more', () => {
  expect(mustNotExceedOrder(100n, 0n, 100n)).toEqual([]);
  expect(mustNotExceedOrder(100n, 60n, 40n)).toEqual([]);
  expect(mustNotExceedOrder(100n, 60n, 41n)).toEqual([{ code: 'ABOVE_ORDERED', orderedFen: 100n, openFen: 40n }]);
});

test('[F10] what goes out is what of the case still lies in the account, to the fen, and not before the receipt that covers it', () => {
  // Of a hundred that came on two days fifty are gone: the first fifty.
  const money = { accountFen: 50n, receipts: [{ amountFen: 60n, occurredOn: '2026-03-02' }, { amountFen: 40n, occurredOn: '2026-03-05' }] };
  expect(mustBeRecovered(money, 50n, '2026-03-05')).toEqual([]);
  expect(mustBeRecovered(money, 51n, '2026-03-05')).toEqual([{ code: 'NOT_RECOVERED_YET', shortfallFen: 1n, availableFen: 50n }]);
  expect(mustBeRecovered(money, 10n, '2026-03-02')).toEqual([]);
  expect(mustBeRecovered(money, 10n, '2026-03-01')).toEqual([{ code: 'PAID_BEFORE_RECEIVED', receivedOn: '2026-03-02' }]);
  expect(mustBeRecovered(money, 11n, '2026-03-04')).toEqual([{ code: 'PAID_BEFORE_RECEIVED', receivedOn: '2026-03-05' }]);
});

test('[F10] an order is paid once, after it was given, and not again while the bank has it', () => {
  expect(mustBeUnpaid(null)).toEqual([]);
  expect(mustBeUnpaid('2026-03-02', 'SL1')).toEqual([{ code: 'ORDER_PAID', paidOn: '2026-03-02' }]);
  expect(mustBeUnpaid(null, 'SL1')).toEqual([{ code: 'ORDER_WITH_THE_BANK', number: 'SL1' }]);
  expect(mustFollowOrder('2026-03-02', '2026-03-02')).toEqual([]);
  expect(mustFollowOrder('2026-03-02', '2026-03-01')).toEqual([{ code: 'PAID_BEFORE_ORDERED', orderedOn: '2026-03-02' }]);
});

test('[F10] cash handed out on the spot is proven by signatures and its withdrawal; what goes by bank gets its reference from the bank', () => {
  expect(mustBeProven({ method: 'cash-on-spot', bankReference: 'OUT-1', evidence: 1 })).toEqual([]);
  expect(mustBeProven({ method: 'cash-on-spot', bankReference: null, evidence: 0 })).toEqual([{ code: 'SIGNATURES_MISSING' }, { code: 'WITHDRAWAL_REFERENCE_MISSING' }]);
  expect(mustBeProven({ method: 'by-bank', bankReference: null, evidence: 0 })).toEqual([]);
  expect(mustBeProven({ method: 'by-bank', bankReference: 'OUT-1', evidence: 0 })).toEqual([{ code: 'BANK_GIVES_THE_REFERENCE' }]);
});
