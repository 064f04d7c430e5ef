import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { rankBy } from '../application/seeded-rank.ts';
import { drawSample, sampleSize } from './sampling.ts';

test.each([
  [30, '10', 2, 3], [31, '10', 2, 4], [10, '10', 2, 2], [1, '10', 2, 1], [0, '10', 2, 0], [200, '12.5', 0, 25], [201, '12.5', 0, 26], [5, '100', 0, 5],
])('[P7] of %i projects at %s percent with a floor of %i, %i are checked', (projects, share, floor, size) => {
  expect(sampleSize(projects, share, floor)).toBe(size);
});

test('[P7] anybody draws the same sample from the seed, in whatever order the projects are listed', () => {
  const ids = Array.from({ length: 40 }, (_, i) => `project-${i}`);
  const byHand = ids.toSorted((a, b) => {
    const [x, y] = [a, b].map((id) => createHash('sha256').update(`2026-邻水:${id}`).digest('hex'));
    return x! < y! ? -1 : 1;
  }).slice(0, 4);
  expect(drawSample(ids, 4, rankBy('2026-邻水'))).toEqual(byHand);
  expect(drawSample(ids.toReversed(), 4, rankBy('2026-邻水'))).toEqual(byHand);
});

test('[P7] another seed draws another sample, and a larger one contains the smaller', () => {
  const ids = Array.from({ length: 40 }, (_, i) => `project-${i}`);
  expect(drawSample(ids, 4, rankBy('a'))).not.toEqual(drawSample(ids, 4, rankBy('b')));
  expect(drawSample(ids, 10, rankBy('a')).slice(0, 4)).toEqual(drawSample(ids, 4, rankBy('a')));
});
