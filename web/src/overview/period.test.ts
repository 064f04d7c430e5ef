import { expect, test } from 'vitest';
import { periodText, toPeriod } from './period.ts';

test.each([
  ['2024', 'M2', '2024-02-01', '2024-02-29'], ['2023', 'M2', '2023-02-01', '2023-02-28'], ['2024', '', '2024-01-01', '2024-12-31'],
  ['2024', 'Q3', '2024-07-01', '2024-09-30'], ['2024', 'H1', '2024-01-01', '2024-06-30'],
] as const)('[A10] %s %s means %s to %s', (year, part, from, until) => {
  expect(toPeriod({ year, part })).toEqual({ from, until });
});

test('[A10] without a year everything counts, whatever part an address names', () => {
  expect(toPeriod({ year: '', part: 'Q1' })).toEqual({});
  expect(toPeriod({ year: "2024'", part: '' })).toEqual({});
  expect(periodText({ year: '2024', part: 'Q1' })).toBe('2024年第一季度');
});
