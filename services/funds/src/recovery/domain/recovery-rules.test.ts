import { expect, test } from 'vitest';
import { availableOf, mustBeRecovered, mustBeUnpaid, mustNotExceedOrder } from './recovery-rules.ts';

test('[F10] exactly what was ordered may come in, in parts, and not a fen more', () => {
  expect(mustNotExceedOrder(100n, 0n, 100n)).toEqual([]);
  expect(mustNotExceedOrder(100n, 60n, 40n)).toEqual([]);
  expect(mustNotExceedOrder(100n, 60n, 41n)).toEqual([{ code: 'ABOVE_ORDERED', orderedFen: 100n, openFen: 40n }]);
});

test('[F10] what goes out is what the case has recovered less what went out before', () => {
  const recovered = { receivedFen: 100n, toTreasuryFen: 30n, refundedFen: 20n };
  expect(availableOf(recovered)).toBe(50n);
  expect(mustBeRecovered(recovered, 50n)).toEqual([]);
  expect(mustBeRecovered(recovered, 51n)).toEqual([{ code: 'NOT_RECOVERED_YET', shortfallFen: 1n, availableFen: 50n }]);
});

test('[F10] an order is paid once', () => {
  expect(mustBeUnpaid(null)).toEqual([]);
  expect(mustBeUnpaid('2026-03-02')).toEqual([{ code: 'ORDER_PAID', paidOn: '2026-03-02' }]);
});
