import { dueDate, type IsoDate, type Limit } from '@sunledger/kernel';

/** Last day on which a notice must still hang: the day it went up is not counted (≥ the pack's days in full, D3). */
export const lastDisplayDay = (countedFrom: IsoDate, displayDays: Limit): IsoDate => dueDate(countedFrom, displayDays).dueOn;

export type DisplayEnd = 'running' | 'held' | 'ends';

/** D4: display ends after its last day, unless an objection is open; then it hangs on until the last one is answered. */
export function judgeDisplayEnd({ displayUntil, today, openObjections }: { displayUntil: IsoDate; today: IsoDate; openObjections: number }): DisplayEnd {
  if (today <= displayUntil) return 'running';
  return openObjections > 0 ? 'held' : 'ends';
}
