import { expect, test } from 'vitest';
import { isAmbiguousPeriod, readPeriod } from './payment-period.ts';

test.each([
  ['2026', '2026', '2026-01-01', '2026-12-31'],
  ['2026年度', '2026', '2026-01-01', '2026-12-31'],
  ['2026年第一季度', '2026Q1', '2026-01-01', '2026-03-31'],
  ['2026Q4', '2026Q4', '2026-10-01', '2026-12-31'],
  ['2026年 2月', '2026-02', '2026-02-01', '2026-02-28'],
  ['２０２６０３', '2026-03', '2026-03-01', '2026-03-31'],
  ['2026-12', '2026-12', '2026-12-01', '2026-12-31'],
  ['2026.3', '2026-03', '2026-03-01', '2026-03-31'],
])('[F8] %s is the period %s', (text, label, startsOn, endsOn) => {
  expect(readPeriod(text)).toEqual({ label, startsOn, endsOn });
});

test.each(['', '26', '2026-13', '2026-00', '2026Q5', '2026年第五季度', '三月', '2026-3-1', '1999', '2026.1'])('[F8] %s is no period', (text) => {
  expect(readPeriod(text)).toBeUndefined();
});

test('[F8] 2026.1 may have been 2026.10: nobody guesses; what can be one month only is read', () => {
  expect(['2026.1', '２０２６．１', '公益岗位/2026.1'].map(isAmbiguousPeriod)).toEqual([true, true, true]);
  expect(['2026.2', '2026.01', '2026.10', '2026-1月'].map(isAmbiguousPeriod)).toEqual([false, false, false, false]);
  expect([readPeriod('2026.10')?.label, readPeriod('2026.2')?.label]).toEqual(['2026-10', '2026-02']);
});
