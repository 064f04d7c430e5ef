import { expect, test } from 'vitest';
import { NATION, ancestorsOf, isRegionCode, isWithin, parentRegion, regionLevel, regionPrefix } from './region-codes.ts';

test.each([
  [NATION, 'nation', ''],
  ['510000000000', 'province', '51'],
  ['511600000000', 'city', '5116'],
  ['511602000000', 'county', '511602'],
  ['511602100000', 'township', '511602100'],
  ['511602100201', 'village', '511602100201'],
  ['511602100201003', 'group', '511602100201003'],
  ['500100000000', 'city', '5001'], // part that ends in a zero is still whole
  ['510500000000', 'city', '5105'],
] as const)('[X2] %s is at the level of its last part that is not zero: %s', (code, level, prefix) => {
  expect(regionLevel(code)).toBe(level);
  expect(regionPrefix(code)).toBe(prefix);
});

test('[X2] a county directly under a province hangs under the placeholder city', () => {
  expect(regionLevel('429004000000')).toBe('county');
  expect(ancestorsOf('429004000000')).toEqual(['429004000000', '429000000000', '420000000000', NATION]);
});

test('[X2] a city without counties has its townships directly below', () => {
  expect(regionLevel('441900003000')).toBe('township');
  expect(parentRegion('441900003000')).toBe('441900000000');
  expect(isWithin('441900003001', '441900000000')).toBe(true);
});

test('[X2] the way up from a villager group names every place once', () => {
  expect(ancestorsOf('511602100201003')).toEqual([
    '511602100201003', '511602100201', '511602100000', '511602000000', '511600000000', '510000000000', NATION,
  ]);
  expect(parentRegion(NATION)).toBeUndefined();
});

test('[X2] a place lies in itself and in those above, not beside or below', () => {
  expect(isWithin('511602100201003', '511602100201')).toBe(true);
  expect(isWithin('511602000000', '511602000000')).toBe(true);
  expect(isWithin('511602000000', '510000000000')).toBe(true);
  expect(isWithin('511602000000', NATION)).toBe(true);
  expect(isWithin('511603000000', '511602000000')).toBe(false);
  expect(isWithin('511600000000', '511602000000')).toBe(false);
  expect(isWithin('511602100202', '511602100201003')).toBe(false);
});

test.each(['51', '51160200000', '5116020000000', '00160200000 ', '001602000000', '511602100201000', '511602100000001', 'abcdefghijkl', ''])(
  '[X2] %j is not a region code',
  (text) => {
    expect(isRegionCode(text)).toBe(false);
  },
);

test('asking the level of something that is no region code is a broken invariant', () => {
  expect(() => regionLevel('51')).toThrow(RangeError);
  expect(() => isWithin('51', NATION)).toThrow(RangeError);
});
