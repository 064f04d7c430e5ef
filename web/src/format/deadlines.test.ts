import { expect, test } from 'vitest';
import { nextDue } from './deadlines.ts';

const clock = (dueOn: string, daysLeft: number | null) => ({ dueOn, daysLeft });

test('of several clocks the one that runs out first is told, a missed one before all, a settled one never', () => {
  expect(nextDue([clock('2026-07-09', 3), clock('2026-07-07', 1), clock('2026-07-01', null)])).toEqual(clock('2026-07-07', 1));
  expect(nextDue([clock('2026-07-09', 3), clock('2026-07-02', -4)])).toEqual(clock('2026-07-02', -4));
  expect(nextDue([clock('2026-07-01', null)])).toBeUndefined();
  expect(nextDue([])).toBeUndefined();
});
