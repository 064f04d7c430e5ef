import { daysBetween, type IsoDate } from '@sunledger/kernel';
import { paymentDutyOf, type Duty } from '@sunledger/policy';
import type { BookkeeperKind, BookkeeperTerm } from './three-specials.ts';

export interface Appointment {
  kind: BookkeeperKind;
  personId: string;
  from: IsoDate;
  until: IsoDate | null;
  /** Day on which it is made. */
  on: IsoDate;
  /** A deputy stands in for an absence; whoever does the work longer is to be named. */
  longestDeputyDays: number;
}

export type AppointmentRejection =
  | { code: 'BOOKKEEPER_HOLDS_NO_POST'; personId: string }
  | { code: 'APPOINTED_BACKWARDS'; from: IsoDate; on: IsoDate }
  | { code: 'DEPUTY_WITHOUT_END' }
  | { code: 'DEPUTY_SPAN_TOO_LONG'; days: number; limitDays: number }
  | { code: 'NAMED_HAS_NO_END' }
  | { code: 'SPAN_ENDS_BEFORE_IT_BEGINS' }
  | { code: 'ALREADY_THE_BOOKKEEPER'; personId: string }
  | { code: 'INCOMPATIBLE_POST'; duty: Duty };

/** F2: nobody is appointed for days gone by, which would make right what was wrong; a deputy has an end, the named one has none. */
export function findAppointmentRejections(appointment: Appointment, inOffice: readonly BookkeeperTerm[]): AppointmentRejection[] {
  const { kind, personId, from, until, on, longestDeputyDays } = appointment;
  const rejections: AppointmentRejection[] = from < on ? [{ code: 'APPOINTED_BACKWARDS', from, on }] : [];
  if (kind === 'named') {
    if (until !== null) rejections.push({ code: 'NAMED_HAS_NO_END' });
    if (inOffice.some((term) => term.kind === 'named' && term.personId === personId)) rejections.push({ code: 'ALREADY_THE_BOOKKEEPER', personId });
    return rejections;
  }
  if (until === null) return [...rejections, { code: 'DEPUTY_WITHOUT_END' }];
  if (until < from) return [...rejections, { code: 'SPAN_ENDS_BEFORE_IT_BEGINS' }];
  const days = daysBetween(from, until) + 1;
  return days <= longestDeputyDays ? rejections : [...rejections, { code: 'DEPUTY_SPAN_TOO_LONG', days, limitDays: longestDeputyDays }];
}

/**
 * X7: who keeps the book may hold no post that prepares, reviews or approves what the book pays, where the pack sets them
 * apart. Who pays may: the named bookkeeper of a programme pays from its own account (三专).
 */
export function findIncompatiblePost(heldDuties: readonly string[], pairs: readonly (readonly [Duty, Duty])[]): Duty | undefined {
  const apartFromBooking = pairs.flatMap(([one, other]) => (one === 'book' ? [other] : other === 'book' ? [one] : []));
  return heldDuties.flatMap((held) => paymentDutyOf(held) ?? []).find((duty) => duty !== 'pay' && apartFromBooking.includes(duty));
}
