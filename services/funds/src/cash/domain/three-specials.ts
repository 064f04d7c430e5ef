import type { IsoDate } from '@sunledger/kernel';

export type ThreeSpecialsRejection =
  | { code: 'NOT_THE_BOOKKEEPER' }
  | { code: 'NOT_THE_OWN_ACCOUNT'; accountLast4: string }
  | { code: 'PAID_ON_ANOTHER_DAY'; paidOn: IsoDate; occurredOn: IsoDate };

/** F2 三专: a programme's cash is moved by its named bookkeeper (专人) and nobody else, whatever their post. */
export const mustBeNamedBookkeeper = (named: string, personId: string): ThreeSpecialsRejection[] =>
  named === personId ? [] : [{ code: 'NOT_THE_BOOKKEEPER' }];

/** F2 三专: cash leaves the programme's own account (专户) only; the whole number counts, not its ending. */
export const mustBeOwnAccount = (ownAccount: string, fromAccount: string): ThreeSpecialsRejection[] =>
  ownAccount === fromAccount ? [] : [{ code: 'NOT_THE_OWN_ACCOUNT', accountLast4: ownAccount.slice(-4) }];

/** X4: one day of payment: the bank's value date is the day on which it happened, or far backdating would need no second person. */
export const mustBePaidThatDay = (paidOn: IsoDate, occurredOn: IsoDate): ThreeSpecialsRejection[] =>
  paidOn === occurredOn ? [] : [{ code: 'PAID_ON_ANOTHER_DAY', paidOn, occurredOn }];
