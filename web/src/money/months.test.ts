import { expect, test } from 'vitest';
import { monthOf, monthsBack } from './months.ts';

const now = new Date('2026-01-05T02:00:00.000Z');

test.each([
  ['', '', '2025-12'], ['2025', '', '2025-12'], ['2025', 'M3', '2025-03'], ['2026', '', '2025-12'], ['2025', 'Q2', '2025-06'],
])('[F8] of the period %s %s the books of %s are looked at first, never those of a month that is not over', (year, part, month) => {
  expect(monthOf({ year, part }, now)).toBe(month);
});

test('[F8] months go back over the turn of a year, by the calendar of Beijing', () => {
  expect(monthsBack(now).slice(0, 3)).toEqual(['2026-01', '2025-12', '2025-11']);
  expect(monthsBack(new Date('2026-01-31T16:30:00.000Z'))[0]).toBe('2026-02');
});
