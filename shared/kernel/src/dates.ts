/**
 * Calendar days in China, as 'YYYY-MM-DD'. The arithmetic never asks the process for its time zone:
 * a day is counted in UTC, and an instant belongs to the day it has in Asia/Shanghai.
 */
export type IsoDate = string;

const DAY_MS = 86_400_000;
// China has kept UTC+8 without summer time since September 1991; no instant recorded here is older.
const SHANGHAI_OFFSET_MS = 8 * 3_600_000;
const DATE_PATTERN = /^(\d{4})-(\d{2})-(\d{2})$/;

export function isIsoDate(text: string): text is IsoDate {
  const [, year, month, day] = DATE_PATTERN.exec(text) ?? [];
  return year !== undefined && Number(day) >= 1 && Number(day) <= daysInMonth(Number(year), Number(month));
}

// By counting and not through Date, which rolls 02-30 over and costs ten times as much: lists have a date in every row.
function daysInMonth(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return month < 1 || month > 12 ? 0 : month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

export function addDays(date: IsoDate, days: number): IsoDate {
  return fromUtcMs(toUtcMs(date) + wholeNumber(days) * DAY_MS);
}

/** A month later is the same day of the month, or that month's last day where it has no such day. */
export function addMonths(date: IsoDate, months: number): IsoDate {
  const start = new Date(toUtcMs(date));
  const firstOfMonth = Date.UTC(start.getUTCFullYear(), start.getUTCMonth() + wholeNumber(months), 1);
  const target = new Date(firstOfMonth);
  const lastDay = new Date(Date.UTC(target.getUTCFullYear(), target.getUTCMonth() + 1, 0)).getUTCDate();
  return fromUtcMs(firstOfMonth + (Math.min(start.getUTCDate(), lastDay) - 1) * DAY_MS);
}

/** Days from `from` to `to`; negative when `to` is earlier. */
export function daysBetween(from: IsoDate, to: IsoDate): number {
  return (toUtcMs(to) - toUtcMs(from)) / DAY_MS;
}

/** Order for sorting: negative when `a` is the earlier day. */
export function compareDates(a: IsoDate, b: IsoDate): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** The day an instant falls on in China. */
export function toShanghaiDate(now: Date): IsoDate {
  return new Date(now.getTime() + SHANGHAI_OFFSET_MS).toISOString().slice(0, 10);
}

/** The instant at which a day begins in China. */
export function shanghaiMidnight(date: IsoDate): Date {
  return new Date(toUtcMs(date) - SHANGHAI_OFFSET_MS);
}

/** 0 is Sunday, 6 is Saturday. */
export function weekdayOf(date: IsoDate): number {
  return new Date(toUtcMs(date)).getUTCDay();
}

function toUtcMs(date: IsoDate): number {
  if (!isIsoDate(date)) throw new RangeError(`not a date: ${date}`);
  return Date.parse(`${date}T00:00:00Z`);
}

function fromUtcMs(ms: number): IsoDate {
  const date = new Date(ms).toISOString().slice(0, 10);
  if (!isIsoDate(date)) throw new RangeError(`outside the calendar: ${date}`);
  return date;
}

function wholeNumber(value: number): number {
  if (!Number.isSafeInteger(value)) throw new RangeError(`not a whole number: ${value}`);
  return value;
}
