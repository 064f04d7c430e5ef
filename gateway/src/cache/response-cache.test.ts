import { expect, test } from 'vitest';
import { Disturbances, disturbedBy, grounds } from './disturbances.ts';
import { ResponseCache, unsettledLifeMs } from './response-cache.ts';

function aCache({ maxBytes = 10_000 } = {}) {
  const disturbances = new Disturbances();
  const hearing = { now: true };
  const cache = new ResponseCache({ disturbances, isHearing: () => hearing.now, maxBytes });
  const keep = (key: string, hangsOn: string[], { now = 100_000, begunAt = disturbances.count, maxAgeSeconds = 60, bytes = 10 } = {}) =>
    cache.keep(key, { contentType: 'application/json', body: Buffer.alloc(bytes), hangsOn: new Set(hangsOn), begunAt, maxAgeSeconds }, now);
  return { cache, disturbances, hearing, keep };
}

test('an answer is given until its last millisecond', () => {
  const { cache, keep } = aCache();
  keep('a', ['funds']);
  expect([cache.find('a', 159_999), cache.find('a', 160_000)]).toEqual([expect.anything(), undefined]);
});

test.each([
  ['another context', 'projects', true], ['its own context', 'funds', false],
])('a disturbance of %s: kept %s', (_case, ground, stays) => {
  const { cache, disturbances, keep } = aCache();
  keep('a', ['funds', 'disclosure']);
  disturbances.disturb([ground], 100_001);
  expect(cache.find('a', 100_002) !== undefined).toBe(stays);
});

test('until it has been quiet for six seconds an answer lives for half a second', () => {
  const { cache, disturbances, keep } = aCache();
  disturbances.disturb(['funds'], 100_000);
  keep('soon', ['funds'], { now: 105_999 });
  keep('quiet', ['funds'], { now: 106_000 });
  keep('other', ['projects'], { now: 100_001 });
  const at = 106_000 + unsettledLifeMs;
  expect(['soon', 'quiet', 'other'].map((key) => cache.find(key, at) !== undefined)).toEqual([false, true, true]);
});

test('what was disturbed while it was put together is not kept', () => {
  const { cache, disturbances, keep } = aCache();
  const begunAt = disturbances.count;
  disturbances.disturb(['funds'], 100_000);
  keep('a', ['funds'], { begunAt });
  keep('b', ['projects'], { begunAt });
  expect([cache.find('a', 100_001), cache.find('b', 100_001)]).toEqual([undefined, expect.anything()]);
});

test('while facts are not heard nothing is kept and nothing given', () => {
  const { cache, hearing, keep } = aCache();
  keep('before', ['funds']);
  hearing.now = false;
  keep('meanwhile', ['funds']);
  expect(cache.find('before', 100_001)).toBeUndefined();
  hearing.now = true;
  expect(cache.find('meanwhile', 100_001)).toBeUndefined();
});

test('what hangs on nothing that facts speak of is not kept', () => {
  const { cache, keep } = aCache();
  keep('nothing', []);
  keep('foreign', ['funds', 'products']);
  keep('never', ['funds'], { maxAgeSeconds: 0 });
  expect(cache.size).toBe(0);
});

test('no more is kept than there is room for, the least lately asked go first', () => {
  const { cache, keep } = aCache({ maxBytes: 3000 });
  for (const key of ['a', 'b', 'c', 'd', 'e']) {
    keep(key, ['funds'], { bytes: 700 });
    cache.find('a', 100_001);
  }
  expect(['a', 'b', 'c', 'd', 'e'].map((key) => cache.find(key, 100_001) !== undefined)).toEqual([true, false, false, true, true]);
});

test('a fact disturbs its context and who hears it; one of the directory disturbs all', () => {
  expect(disturbedBy({ context: 'supervision', directory: false })).toEqual(['supervision', 'accountability']);
  expect(disturbedBy({ context: 'accountability', directory: true })).toEqual(grounds);
  expect(disturbedBy({ context: 'funds', directory: false })).not.toContain('directory');
});
