import { addDays, addMonths, daysBetween } from './dates.ts';
import type { IsoDate } from './dates.ts';
import { addWorkingDays, workingDaysBetween } from './working-days.ts';

export const limitUnits = ['calendar-day', 'working-day', 'month'] as const;
export type LimitUnit = (typeof limitUnits)[number];
export type Limit = { value: number; unit: LimitUnit };

/**
 * When something must have happened: the day of the start is not counted, the last day is the due day itself.
 * A due day in calendar days is not moved off a holiday: the rules that grant that grace say so themselves.
 */
export function dueDate(start: IsoDate, limit: Limit): { dueOn: IsoDate; provisional: boolean } {
  if (!Number.isSafeInteger(limit.value) || limit.value < 0) throw new RangeError(`not a limit: ${limit.value}`);
  switch (limit.unit) {
    case 'calendar-day':
      return { dueOn: addDays(start, limit.value), provisional: false };
    case 'month':
      return { dueOn: addMonths(start, limit.value), provisional: false };
    case 'working-day': {
      const { date, provisional } = addWorkingDays(start, limit.value);
      return { dueOn: date, provisional };
    }
  }
}

/**
 * Days left after today, in the limit's own unit (months are shown in days); 0 on the due day and on no other, negative
 * after it: on the rest days that follow the due day a clock in working days is late already.
 */
export function daysLeft(dueOn: IsoDate, today: IsoDate, unit: LimitUnit): number {
  if (dueOn === today) return 0;
  const days = unit === 'working-day' ? workingDaysBetween(today, dueOn) : daysBetween(today, dueOn);
  return dueOn < today ? Math.min(days, -1) : Math.max(days, 1);
}

/** A deadline is judged by the day on which the thing happened, never by when it was recorded (X4). */
export function judgeDeadline({ dueOn, happenedOn }: { dueOn: IsoDate; happenedOn: IsoDate }): 'met' | 'missed' {
  return daysBetween(happenedOn, dueOn) >= 0 ? 'met' : 'missed';
}
