import { expect, test } from 'vitest';
import { changeOf, findItemAdjustmentRejections, findPlanAdjustmentRejections, type ItemFacts } from './adjustment-rules.ts';

const anItem = (overrides: Partial<ItemFacts> = {}): ItemFacts => ({
  projectName: '村道', beforeFen: 100n, afterFen: 60n, elsewhereFen: 0n, contractedFen: 0n, claimedFen: 0n, ...overrides,
});
const refused = (overrides: Partial<ItemFacts>) => findItemAdjustmentRejections(anItem(overrides)).map(({ code }) => code);

test('[F3] an item is added, dropped, changed, or not touched at all', () => {
  expect([[0n, 1n], [1n, 0n], [1n, 2n], [2n, 2n]].map(([beforeFen = 0n, afterFen = 0n]) => changeOf({ beforeFen, afterFen }))).toEqual(
    ['added', 'dropped', 'changed', undefined]);
  expect(refused({ afterFen: 100n })).toEqual(['NOTHING_CHANGES']);
});

test('[F3] what has a contract or a claim can not be dropped', () => {
  expect(refused({ afterFen: 0n })).toEqual([]);
  expect(refused({ afterFen: 0n, contractedFen: 1n })).toEqual(['DROP_HAS_CONTRACT']);
  expect(refused({ afterFen: 0n, claimedFen: 1n })).toEqual(['DROP_HAS_CLAIMS']);
  expect(refused({ afterFen: 0n, elsewhereFen: 50n, contractedFen: 50n })).toEqual([]);
  expect(refused({ afterFen: 0n, elsewhereFen: 49n, contractedFen: 50n })).toEqual(['BELOW_CONTRACTED']);
});

test('[F3] an item is reduced down to what rests on it, and not one fen below', () => {
  expect(refused({ afterFen: 60n, contractedFen: 60n, claimedFen: 60n })).toEqual([]);
  expect(refused({ afterFen: 59n, contractedFen: 60n })).toEqual(['BELOW_CONTRACTED']);
  expect(refused({ afterFen: 59n, claimedFen: 60n })).toEqual(['BELOW_CLAIMED']);
  expect(refused({ afterFen: 50n, elsewhereFen: 10n, contractedFen: 60n })).toEqual([]);
});

test('[F3] more money is never refused for what rests on the item', () => {
  expect(refused({ afterFen: 101n, contractedFen: 200n, claimedFen: 150n })).toEqual([]);
});

test('[F3] only a plan in force is adjusted, and by one adjustment at a time', () => {
  expect(findPlanAdjustmentRejections({ state: 'adopted', isAdjustment: false, hasPending: false })).toEqual([]);
  expect(findPlanAdjustmentRejections({ state: 'displayed', isAdjustment: true, hasPending: true }).map(({ code }) => code)).toEqual(
    ['NOT_A_PLAN_OF_THE_YEAR', 'PLAN_NOT_IN_FORCE', 'ADJUSTMENT_PENDING']);
});
