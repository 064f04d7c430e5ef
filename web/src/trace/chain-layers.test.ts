import { expect, test } from 'vitest';
import { toLayers } from './chain-layers.ts';

const facts = (ids: string) => ids.split('').map((id) => ({ id, type: 'x' }));
const edges = (pairs: string) => pairs.split(' ').filter(Boolean).map(([cause = '', effect = '']) => ({ cause, effect }));
const ids = (layers: ReturnType<typeof toLayers>) => layers.map((layer) => layer.facts.map(({ id }) => id).join(''));

test('[X9] every fact stands below all its causes, also where a branch is longer', () => {
  expect(ids(toLayers(facts('abcd'), edges('ab bc ad cd')))).toEqual(['a', 'b', 'c', 'd']);
  expect(ids(toLayers(facts('abcd'), edges('ab ac bd cd')))).toEqual(['a', 'bc', 'd']);
});

test('[X9] a fact entered late still stands below its cause', () => {
  expect(ids(toLayers(facts('ba'), edges('ab')))).toEqual(['a', 'b']);
});

test('[X9] edges to facts that the reader may not see are left out', () => {
  expect(ids(toLayers(facts('b'), edges('zb bz')))).toEqual(['b']);
});

test('a circle ends', () => {
  expect(ids(toLayers(facts('ab'), edges('ab ba'))).join('').split('').sort()).toEqual(['a', 'b']);
});

test('many alike facts of one step are folded, a few are not', () => {
  expect(toLayers(facts('abcd'), [])[0]?.folded.get('x')).toBeUndefined();
  expect(toLayers(facts('abcde'), [])[0]?.folded.get('x')).toBe(5);
});
