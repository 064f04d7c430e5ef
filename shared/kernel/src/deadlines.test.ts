import { expect, test } from 'vitest';
import { daysLeft, dueDate, judgeDeadline } from './deadlines.ts';

test('[X3] a deadline across Spring Festival 2018 falls where the make-up days put it', () => {
  expect(dueDate('2018-02-14', { value: 15, unit: 'working-day' })).toEqual({ dueOn: '2018-03-13', provisional: false });
  expect(dueDate('2018-02-14', { value: 15, unit: 'calendar-day' })).toEqual({ dueOn: '2018-03-01', provisional: false });
});

test('[X3] a deadline in months ends on the same day of the month', () => {
  expect(dueDate('2018-01-31', { value: 1, unit: 'month' })).toEqual({ dueOn: '2018-02-28', provisional: false });
});

test('[X3] a deadline that runs past the published calendar is provisional', () => {
  expect(dueDate('2039-12-20', { value: 15, unit: 'working-day' }).provisional).toBe(true);
  expect(dueDate('2039-12-20', { value: 15, unit: 'calendar-day' }).provisional).toBe(false);
});

test('[X3] days left are counted in the unit of the limit', () => {
  expect(daysLeft('2018-02-26', '2018-02-14', 'working-day')).toBe(4);
  expect(daysLeft('2018-02-26', '2018-02-14', 'calendar-day')).toBe(12);
  expect(daysLeft('2018-02-26', '2018-02-26', 'calendar-day')).toBe(0);
  expect(daysLeft('2018-02-26', '2018-02-28', 'working-day')).toBe(-2);
});

test('[X3] nothing but the due day itself is "due today": on the Saturday after a Friday one is late', () => {
  expect(daysLeft('2018-03-09', '2018-03-10', 'working-day')).toBe(-1);
  expect(daysLeft('2018-03-09', '2018-03-12', 'working-day')).toBe(-1);
  expect(daysLeft('2018-03-09', '2018-03-13', 'working-day')).toBe(-2);
  expect(daysLeft('2018-03-10', '2018-03-09', 'working-day')).toBe(1);
});

test('[X4] the due day itself meets the deadline and the day after misses it', () => {
  expect(judgeDeadline({ dueOn: '2018-03-13', happenedOn: '2018-03-13' })).toBe('met');
  expect(judgeDeadline({ dueOn: '2018-03-13', happenedOn: '2018-03-14' })).toBe('missed');
});

test('a negative or broken limit is a broken invariant', () => {
  expect(() => dueDate('2018-02-14', { value: -1, unit: 'calendar-day' })).toThrow(RangeError);
  expect(() => dueDate('2018-02-14', { value: 1.5, unit: 'month' })).toThrow(RangeError);
});
