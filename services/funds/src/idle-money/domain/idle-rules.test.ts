import { expect, test } from 'vitest';
import { ageReceipts, isIdle, nextAge } from './idle-rules.ts';

const received = [{ id: 'old', receivedOn: '2024-03-01', amountFen: 100n }, { id: 'new', receivedOn: '2026-01-05', amountFen: 50n }];
const left = (heldFen: bigint) => ageReceipts(received, heldFen).map(({ remainingFen }) => remainingFen);

test('[F9] what went out was the oldest: with exactly the new money held, nothing old is idle', () => {
  expect(left(50n)).toEqual([0n, 50n]);
});

test('[F9] with one fen more held, one fen of the old money is idle', () => {
  expect(left(51n)).toEqual([1n, 50n]);
});

test('[F9] with one fen less held, the new money is touched', () => {
  expect(left(49n)).toEqual([0n, 49n]);
});

test('[F9] untouched, everything lies there; more than came never makes more idle than came', () => {
  expect(left(150n)).toEqual([100n, 50n]);
  expect(left(151n)).toEqual([100n, 50n]);
  expect(left(0n)).toEqual([0n, 0n]);
});

test('[F9] on the anniversary money is a year old, the day after more than a year', () => {
  expect(isIdle('2025-03-01', 12, '2026-03-01')).toBe(false);
  expect(isIdle('2025-03-01', 12, '2026-03-02')).toBe(true);
  expect(isIdle('2024-02-29', 24, '2026-02-28')).toBe(false);
  expect(isIdle('2024-02-29', 24, '2026-03-01')).toBe(true);
});

test('[F9] ages are looked at one after the other, whatever their order in the pack', () => {
  expect([nextAge([24, 12], 0), nextAge([24, 12], 12), nextAge([24, 12], 24)]).toEqual([12, 24, undefined]);
});
