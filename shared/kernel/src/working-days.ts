import calendar from 'chinese-days/dist/chinese-days.json' with { type: 'json' };
import { addDays, compareDates, weekdayOf } from './dates.ts';
import type { IsoDate } from './dates.ts';

// The library's functions are wrong by a day in a western time zone and take any weekday after the last
// published year for a working day without a word; its data (from 2004 on) is right, so only that is used.
const holidays = new Set(Object.keys(calendar.holidays));
const makeUpDays = new Set(Object.keys(calendar.workdays));

const arrangedDays = [...holidays, ...makeUpDays].sort(compareDates);
const [firstArranged, lastArranged] = [arrangedDays[0], arrangedDays.at(-1)];
if (!firstArranged || !lastArranged) throw new Error('chinese-days holds no holiday arrangement');

const knownFrom: IsoDate = `${firstArranged.slice(0, 4)}-01-01`;
const knownThrough = findKnownThrough(lastArranged.slice(0, 4));

/**
 * The last day whose working or resting is settled. Next year's notice also arranges the days before New Year
 * (2018-12-29 was made a working day by the notice for 2019), so the last days of the last year are still open.
 */
export function calendarKnownThrough(): IsoDate {
  return knownThrough;
}

/** True on Chinese working days, make-up days (调休上班) included. Outside the known calendar: Monday to Friday. */
export function isWorkingDay(date: IsoDate): boolean {
  const weekday = weekdayOf(date);
  if (makeUpDays.has(date)) return true;
  if (holidays.has(date)) return false;
  return weekday !== 0 && weekday !== 6;
}

/**
 * The n-th working day after `date` (before it when n is negative); `date` itself is not counted and 0 gives it back.
 * Provisional when a day passed on the way is not settled by a published calendar yet (X3).
 */
export function addWorkingDays(date: IsoDate, n: number): { date: IsoDate; provisional: boolean } {
  if (!Number.isSafeInteger(n)) throw new RangeError(`not a whole number of working days: ${n}`);
  const step = n < 0 ? -1 : 1;
  let day = date;
  for (let left = Math.abs(n); left > 0; ) {
    day = addDays(day, step);
    if (isWorkingDay(day)) left -= 1;
  }
  const provisional = n !== 0 && (day > knownThrough || date > knownThrough || day < knownFrom || date < knownFrom);
  return { date: day, provisional };
}

/** Working days after `from` up to and including `to`; negative when `to` is earlier. */
export function workingDaysBetween(from: IsoDate, to: IsoDate): number {
  if (to < from) return -workingDaysBetween(to, from);
  let count = 0;
  for (let day = addDays(from, 1); day <= to; day = addDays(day, 1)) {
    if (isWorkingDay(day)) count += 1;
  }
  return count;
}

function findKnownThrough(lastYear: string): IsoDate {
  const decemberDays = arrangedDays.map((day) => day.slice(5)).filter((day) => day.startsWith('12-'));
  const earliest = decemberDays.sort(compareDates)[0];
  return earliest ? addDays(`${lastYear}-${earliest}`, -1) : `${lastYear}-12-31`;
}
