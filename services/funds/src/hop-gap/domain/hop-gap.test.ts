import { expect, test } from 'vitest';
import { levelSteps, regionGaps, type HopSum } from './hop-gap.ts';

const township = '510525100000';
const sum = (overrides: Partial<HopSum>): HopSum => ({ regionCode: township, level: 'township', measure: 'issued', amountFen: 0n, ...overrides });
const sums: HopSum[] = [
  sum({ measure: 'issued', amountFen: 100n }), sum({ measure: 'received', amountFen: 99n }), sum({ measure: 'held', amountFen: 40n }),
  sum({ level: 'village', measure: 'issued', amountFen: 60n }), sum({ level: 'village', measure: 'received', amountFen: 60n }),
  sum({ level: 'village', measure: 'held', amountFen: 10n }), sum({ level: 'village', measure: 'paid', amountFen: 30n }),
  sum({ level: 'village', measure: 'paid-to-households', amountFen: 20n }), sum({ level: 'village', measure: 'confirmed', amountFen: 19n }),
];

test('[F4] a region shows what entered it from outside once, and all that became of it inside', () => {
  expect(regionGaps(sums)).toEqual([{
    regionCode: township, level: 'township', issued: 100n, received: 99n, unregistered: 1n, held: 50n, paid: 50n, paidToHouseholds: 20n, confirmed: 19n, unconfirmed: 1n }]);
});

test('[F4] a level shows what was issued into it and what lies there still', () => {
  expect(levelSteps(sums)).toMatchObject([
    { level: 'township', issued: 100n, unregistered: 1n, held: 40n, paid: 0n },
    { level: 'village', issued: 60n, unregistered: 0n, held: 10n, paid: 50n, unconfirmed: 1n },
  ]);
});

test('[F4] issued less what lies anywhere is what was paid: no fen is lost between the levels', () => {
  const [row] = regionGaps(sums);
  expect(row!.issued - row!.held).toBe(row!.paid);
});
