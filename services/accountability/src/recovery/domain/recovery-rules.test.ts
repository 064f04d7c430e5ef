import { expect, test } from 'vitest';
import { mustBeConfirmable, mustBeRecovered, mustBeUnderWork, mustNameEachOnce, mustShowSignature } from './recovery-rules.ts';
import { freeFen, waterfallOf, type RecoveryAmounts } from './waterfall.ts';

const amounts = (overrides: Partial<RecoveryAmounts> = {}): RecoveryAmounts => ({
  orderedFen: 1000n, receivedFen: 600n, treasuryOrderedFen: 100n, treasuryPaidFen: 100n, listedFen: 300n, refundedFen: 200n, ...overrides });

test('[A3] the waterfall adds up: ordered is received and outstanding, received is treasury, refunded and held', () => {
  for (const some of [amounts(), amounts({ receivedFen: 1200n }), amounts({ receivedFen: 0n, treasuryPaidFen: 0n, refundedFen: 0n })]) {
    const fall = waterfallOf(some);
    expect(fall.receivedFen + fall.outstandingFen).toBe(fall.orderedFen);
    expect(fall.treasuryFen + fall.refundedFen + fall.heldFen).toBe(fall.receivedFen);
  }
  expect(waterfallOf(amounts())).toMatchObject({ outstandingFen: 400n, heldFen: 300n });
});

test('[A3] what is free can be given out to the fen, and not one fen more', () => {
  expect(freeFen(amounts())).toBe(200n);
  expect(mustBeRecovered(amounts(), 200n)).toEqual([]);
  expect(mustBeRecovered(amounts(), 201n)).toEqual([{ code: 'EXCEEDS_RECOVERED', freeFen: 200n, shortfallFen: 1n }]);
});

test('[A3] a list names each person once and tells which lines repeat', () => {
  expect(mustNameEachOnce(['a', 'b', undefined, undefined])).toEqual([]);
  expect(mustNameEachOnce(['a', 'b', 'a'])).toEqual([{ code: 'PERSON_LISTED_TWICE', line: 3, otherLine: 1 }]);
});

test('[A3] money is recovered while the case is worked on', () => {
  expect((['filed', 'investigated', 'tried', 'decided', 'executed', 'concluded'] as const).filter((state) => mustBeUnderWork(state).length === 0))
    .toEqual(['investigated', 'tried', 'decided', 'executed']);
});

test('[A3] a refund is confirmed on the day it was paid or later, once', () => {
  expect(mustBeConfirmable({ paidOn: null, confirmedOn: null }, '2026-03-02')).toEqual([{ code: 'REFUND_NOT_PAID' }]);
  expect(mustBeConfirmable({ paidOn: '2026-03-02', confirmedOn: null }, '2026-03-02')).toEqual([]);
  expect(mustBeConfirmable({ paidOn: '2026-03-02', confirmedOn: null }, '2026-03-01')).toEqual([{ code: 'CONFIRMED_BEFORE_PAID', paidOn: '2026-03-02' }]);
  expect(mustBeConfirmable({ paidOn: '2026-03-02', confirmedOn: '2026-03-03' }, '2026-03-04')).toEqual([{ code: 'REFUND_ALREADY_CONFIRMED', confirmedOn: '2026-03-03' }]);
});

test('[A4] a signature is attached or stands on the list of a meeting', () => {
  expect(mustShowSignature('signature', 0, 0)).toEqual([{ code: 'SIGNATURE_MISSING' }]);
  expect(mustShowSignature('signature', 1, 0)).toEqual([]);
  expect(mustShowSignature('signature', 0, 1)).toEqual([]);
  expect(mustShowSignature('sms-code', 0, 0)).toEqual([]);
});
