import { expect, test } from 'vitest';
import { findSimilar, likenessOf, scoreLikeness } from './similarity.ts';

const road = { name: '双河村通组道路硬化工程', place: '双河村三组至五组', content: '硬化道路1.2公里，宽3.5米' };

test('[P4] the same project is alike to the full, also with other punctuation and full-width digits', () => {
  expect(scoreLikeness(road, road)).toBe(100);
  expect(scoreLikeness(road, { ...road, content: '硬化道路１．２公里、宽３．５米。' })).toBe(100);
});

test('[P4] nothing in common is no likeness, and empty words have none', () => {
  expect(likenessOf('道路硬化', '人饮工程')).toBe(0);
  expect(likenessOf('', '')).toBe(0);
  expect(likenessOf('桥', '桥')).toBe(1);
});

test('[P4] a copy under a slightly changed name is found, the same work in another village is not', () => {
  const copy = { ...road, name: '双河村组道路硬化项目' };
  const elsewhere = { name: '石桥村通组道路硬化工程', place: '石桥村一组', content: '硬化道路0.8公里，宽3.5米' };
  expect(findSimilar(road, [elsewhere, copy], 60).map(({ project }) => project)).toEqual([copy]);
});

test('[P4] exactly the threshold counts as alike, one percent less does not', () => {
  const other = { ...road, place: '完全不同' };
  const score = scoreLikeness(road, other);
  expect(score).toBe(70);
  expect(findSimilar(road, [other], 70)).toHaveLength(1);
  expect(findSimilar(road, [other], 71)).toHaveLength(0);
});
