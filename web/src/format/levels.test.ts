import { expect, test } from 'vitest';
import { isCountyOrAbove, isWithinPlace, nation } from './levels.ts';

test.each([
  ['511623101202', '511623000000', true], ['511623101202', '511623101000', true], ['511623101202001', '511623101202', true],
  ['511623000000', '511600000000', true], ['511623000000', nation, true], ['511623000000', '511623101000', false],
  ['511624101202', '511623000000', false], ['511623102202', '511623101000', false],
])('[X2] %s within %s: %s', (code, place, within) => {
  expect(isWithinPlace(code, place)).toBe(within);
});

test('[X2] whoever sits in a county or above has to do with partner departments, nobody below', () => {
  expect([nation, '510000000000', '511623000000', '511623101000', '511623101202', '511623101202001'].map(isCountyOrAbove)).toEqual([true, true, true, false, false, false]);
});
