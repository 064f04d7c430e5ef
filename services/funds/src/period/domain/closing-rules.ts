import { addDays, addMonths, type IsoDate } from '@sunledger/kernel';

export type ClosingRejection =
  | { code: 'MONTH_ALREADY_CLOSED'; month: string }
  | { code: 'MONTH_NOT_OVER'; month: string; endsOn: IsoDate }
  | { code: 'EARLIER_MONTH_OPEN'; month: string }
  | { code: 'PAYMENTS_BEING_POSTED'; imports: number }
  | { code: 'YEAR_ALREADY_CLOSED'; year: number }
  | { code: 'MONTHS_OF_YEAR_OPEN'; year: number; month: string }
  | { code: 'EARLIER_YEAR_OPEN'; year: number };

export const monthOf = (day: IsoDate): string => day.slice(0, 7);
export const firstDayOf = (month: string): IsoDate => `${month}-01`;
export const lastDayOf = (month: string): IsoDate => addDays(addMonths(firstDayOf(month), 1), -1);
export const yearOf = (day: IsoDate): number => Number(day.slice(0, 4));

/** The first month that is not closed: the one after the last closed, else the first in which anything happened. */
export const firstOpenMonth = (closedThrough: IsoDate | null, begunOn: IsoDate): string =>
  monthOf(closedThrough === null ? begunOn : addDays(closedThrough, 1));

export interface MonthToClose {
  month: string;
  today: IsoDate;
  closedThrough: IsoDate | null;
  begunOn: IsoDate;
  importsBeingPosted: number;
}

/** F2: months are closed one after another, once they are over, with nothing of them still on its way. */
export function findMonthRejections({ month, today, closedThrough, begunOn, importsBeingPosted }: MonthToClose): ClosingRejection[] {
  if (closedThrough !== null && firstDayOf(month) <= closedThrough) return [{ code: 'MONTH_ALREADY_CLOSED', month }];
  const rejections: ClosingRejection[] = [];
  if (lastDayOf(month) >= today) rejections.push({ code: 'MONTH_NOT_OVER', month, endsOn: lastDayOf(month) });
  const firstOpen = firstOpenMonth(closedThrough, begunOn);
  if (firstOpen < month) rejections.push({ code: 'EARLIER_MONTH_OPEN', month: firstOpen });
  if (importsBeingPosted > 0) rejections.push({ code: 'PAYMENTS_BEING_POSTED', imports: importsBeingPosted });
  return rejections;
}

export interface YearToClose {
  year: number;
  closedThrough: IsoDate | null;
  begunOn: IsoDate;
  closedYears: readonly number[];
}

/** F2: a year is closed after its twelve months and after the year before it. */
export function findYearRejections({ year, closedThrough, begunOn, closedYears }: YearToClose): ClosingRejection[] {
  if (closedYears.includes(year)) return [{ code: 'YEAR_ALREADY_CLOSED', year }];
  const rejections: ClosingRejection[] = [];
  if (closedThrough === null || closedThrough < `${year}-12-31`) {
    rejections.push({ code: 'MONTHS_OF_YEAR_OPEN', year, month: firstOpenMonth(closedThrough, begunOn) });
  }
  const before = year - 1;
  if (yearOf(begunOn) <= before && !closedYears.includes(before)) rejections.push({ code: 'EARLIER_YEAR_OPEN', year: before });
  return rejections;
}
