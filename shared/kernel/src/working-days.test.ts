import { expect, test } from 'vitest';
import { addDays } from './dates.ts';
import { addWorkingDays, calendarKnownThrough, isWorkingDay, workingDaysBetween } from './working-days.ts';

test('[X3] holidays rest and make-up days work', () => {
  expect(isWorkingDay('2018-02-11')).toBe(true); // Sunday before Spring Festival, made up
  expect(isWorkingDay('2018-02-15')).toBe(false); // Thursday, New Year's eve
  expect(isWorkingDay('2018-02-24')).toBe(true); // Saturday after it, made up
  expect(isWorkingDay('2018-02-25')).toBe(false); // an ordinary Sunday
  expect(isWorkingDay('2018-02-26')).toBe(true);
});

test('[X3] working days across Spring Festival 2018 fall where the make-up days put them', () => {
  expect(addWorkingDays('2018-02-14', 1)).toEqual({ date: '2018-02-22', provisional: false });
  expect(addWorkingDays('2018-02-14', 3)).toEqual({ date: '2018-02-24', provisional: false });
  expect(addWorkingDays('2018-02-14', 4)).toEqual({ date: '2018-02-26', provisional: false });
  expect(addWorkingDays('2018-02-22', -1)).toEqual({ date: '2018-02-14', provisional: false });
  expect(addWorkingDays('2018-02-17', 0)).toEqual({ date: '2018-02-17', provisional: false });
});

test('[X3] working days between two days are those that adding them walks over', () => {
  expect(workingDaysBetween('2018-02-14', '2018-02-26')).toBe(4);
  expect(workingDaysBetween('2018-02-26', '2018-02-14')).toBe(-4);
  expect(workingDaysBetween('2018-02-15', '2018-02-21')).toBe(0);
});

test('[X3] the last days of the last published year are open until the next notice', () => {
  const known = calendarKnownThrough();
  expect(known.slice(4)).toBe('-12-28');
  expect(Number(known.slice(0, 4))).toBeGreaterThanOrEqual(2026);
  // 2018-12-29 was a Saturday made a working day by the notice for 2019.
  expect(isWorkingDay('2018-12-29')).toBe(true);
});

test('[X3] a due day past the published calendar is provisional, one inside it is not', () => {
  const known = calendarKnownThrough();
  const inside = addWorkingDays(addDays(known, -10), 2);
  expect(inside.provisional).toBe(false);
  expect(addWorkingDays(addDays(known, -1), 10).provisional).toBe(true);
  expect(addWorkingDays('2040-03-01', 1)).toEqual({ date: '2040-03-02', provisional: true });
});

test('[X3] a due day before the calendar begins is provisional too', () => {
  expect(addWorkingDays('1999-03-01', 5).provisional).toBe(true);
});

test('a fraction of a working day is a broken invariant', () => {
  expect(() => addWorkingDays('2018-02-14', 1.5)).toThrow(RangeError);
});
