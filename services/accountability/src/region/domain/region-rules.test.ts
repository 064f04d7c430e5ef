import { expect, test } from 'vitest';
import { aliasesAfter, mustBeValidOn, mustBeVillage, mustChangeSomething, villagerGroupCode } from './region-rules.ts';

test('[X2] a villager group lies in a village and is numbered below its code', () => {
  expect(mustBeVillage('511623100201')).toEqual([]);
  expect(mustBeVillage('511623100000')).toEqual([{ code: 'NOT_A_VILLAGE' }]);
  expect(villagerGroupCode('511623100201', 3)).toBe('511623100201003');
});

test('[X2] a region counts until the day before it ends', () => {
  const region = { validUntil: '2026-06-01' };
  expect(mustBeValidOn(region, '2026-05-31')).toEqual([]);
  expect(mustBeValidOn(region, '2026-06-01')).toEqual([{ code: 'REGION_HAS_ENDED', endedOn: '2026-06-01' }]);
  expect(mustBeValidOn({ validUntil: null }, '2999-01-01')).toEqual([]);
});

test('[X2] a change changes something, and a successor follows an end', () => {
  expect(mustChangeSomething({})).toEqual([{ code: 'NOTHING_CHANGED' }]);
  expect(mustChangeSomething({ name: '新名' })).toEqual([]);
  expect(mustChangeSomething({ name: '新名', successorCode: '511602000000' })).toEqual([{ code: 'SUCCESSOR_WITHOUT_END' }]);
});

test('[X2] a renamed place keeps its former names, and a name taken again is no alias of itself', () => {
  expect(aliasesAfter({ name: '甲村', aliases: [] }, '乙村')).toEqual(['甲村']);
  expect(aliasesAfter({ name: '乙村', aliases: ['甲村'] }, '甲村')).toEqual(['乙村']);
  expect(aliasesAfter({ name: '乙村', aliases: ['甲村'] }, '乙村')).toEqual(['甲村']);
});
