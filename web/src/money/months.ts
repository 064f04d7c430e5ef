import { dayOf } from '../format/dates.ts';
import { toPeriod, type PeriodChoice } from '../overview/period.ts';

const monthBefore = (month: string, back: number): string => {
  const [year = 0, number = 1] = month.split('-').map(Number);
  return new Date(Date.UTC(year, number - 1 - back, 1)).toISOString().slice(0, 7);
};

/** The month whose books are looked at first: the last of the chosen period that is over, else the month before this. */
export function monthOf(period: PeriodChoice, now: Date): string {
  const last = monthBefore(dayOf(now).slice(0, 7), 1);
  const chosen = toPeriod(period).until?.slice(0, 7);
  return chosen !== undefined && chosen < last ? chosen : last;
}

const monthsOffered = 84;
/** This month and those before it, the latest first. */
export const monthsBack = (now: Date): string[] => Array.from({ length: monthsOffered }, (_, back) => monthBefore(dayOf(now).slice(0, 7), back));
