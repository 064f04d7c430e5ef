import type { IsoDate } from '@sunledger/kernel';

export type BookkeeperKind = 'named' | 'deputy';

/** One appointment (任命): the named bookkeeper until another is named, a deputy for a span of days. */
export interface BookkeeperTerm {
  personId: string;
  kind: BookkeeperKind;
  from: IsoDate;
  until: IsoDate | null;
}

export type ThreeSpecialsRejection =
  | { code: 'NOT_THE_BOOKKEEPER'; inOffice: readonly string[] }
  | { code: 'NOT_THE_OWN_ACCOUNT'; accountLast4: string }
  | { code: 'PAID_ON_ANOTHER_DAY'; paidOn: IsoDate; occurredOn: IsoDate };

/** Who may move a programme's cash on a day: whoever was named last, and the deputies of that day. Terms come in the order of their recording. */
export function bookkeepersOn(terms: readonly BookkeeperTerm[], on: IsoDate): string[] {
  const begun = terms.filter((term) => term.from <= on);
  const named = begun.filter((term) => term.kind === 'named').reduce<BookkeeperTerm | undefined>(
    (latest, term) => (latest === undefined || term.from >= latest.from ? term : latest), undefined);
  const deputies = begun.filter((term) => term.kind === 'deputy' && (term.until === null || on <= term.until));
  return [...new Set([...(named ? [named] : []), ...deputies].map((term) => term.personId))];
}

/** F2 三专: a programme's cash is moved by its named bookkeeper (专人), or the deputy of that day, and nobody else, whatever their post. */
export const mustBeNamedBookkeeper = (inOffice: readonly string[], personId: string): ThreeSpecialsRejection[] =>
  inOffice.includes(personId) ? [] : [{ code: 'NOT_THE_BOOKKEEPER', inOffice }];

/** F2 三专: cash leaves the programme's own account (专户) only; the whole number counts, not its ending. */
export const mustBeOwnAccount = (ownAccount: string, fromAccount: string): ThreeSpecialsRejection[] =>
  ownAccount === fromAccount ? [] : [{ code: 'NOT_THE_OWN_ACCOUNT', accountLast4: ownAccount.slice(-4) }];

/** X4: one day of payment: the bank's value date is the day on which it happened, or far backdating would need no second person. */
export const mustBePaidThatDay = (paidOn: IsoDate, occurredOn: IsoDate): ThreeSpecialsRejection[] =>
  paidOn === occurredOn ? [] : [{ code: 'PAID_ON_ANOTHER_DAY', paidOn, occurredOn }];
