import type { Fen, IsoDate } from '@sunledger/kernel';

export interface LeftOver {
  holderId: string;
  /** Unspent at the end of the year and still there. */
  leftFen: Fen;
  /** What the holder had already when the consecutive years began. */
  heldThenFen: Fen;
}

const least = (one: Fen, other: Fen): Fen => (one < other ? one : other);
const notNegative = (fen: Fen): Fen => (fen > 0n ? fen : 0n);

/** Of what a programme got until the first of the consecutive years ended, what nobody has used since: the oldest is used first. */
export const unusedSince = (receivedThenFen: Fen, usedFen: Fen): Fen => notNegative(receivedThenFen - usedFen);

/**
 * 国办发〔2014〕70号: what lies unused for consecutive years is surplus (结余), the rest may be carried over (结转). Passing
 * money on makes it no younger: how much is old is known for the whole programme; it is found first with whoever held it then, and the rest
 * with whoever holds it now.
 */
export function findSurplus(holders: readonly LeftOver[], oldFen: Fen): Map<string, Fen> {
  let missing = oldFen;
  const surplus = new Map<string, Fen>();
  const take = (holderId: string, most: Fen): void => {
    const part = least(notNegative(most), missing);
    missing -= part;
    surplus.set(holderId, (surplus.get(holderId) ?? 0n) + part);
  };
  for (const { holderId, leftFen, heldThenFen } of holders) take(holderId, least(leftFen, heldThenFen));
  for (const { holderId, leftFen } of holders) take(holderId, leftFen - (surplus.get(holderId) ?? 0n));
  return surplus;
}

export type SurplusRejection =
  | { code: 'NOTHING_TO_CARRY_OVER'; year: number }
  | { code: 'CARRIED_INTO_ITS_OWN_YEAR'; year: number }
  | { code: 'NO_SURPLUS'; year: number }
  | { code: 'SURPLUS_ALREADY_PAID'; paidOn: IsoDate }
  | { code: 'SURPLUS_WITH_THE_BANK'; number: string }
  | { code: 'SURPLUS_PAID_BEFORE_RETURN'; orderedOn: IsoDate }
  | { code: 'INTEREST_NOT_IN_ACCOUNT'; interestFen: Fen; accountFen: Fen; retentionFen: Fen };

/** F2: what was left is used in a later year only. */
export const mustBeInLaterYear = (year: number, on: IsoDate): SurplusRejection[] =>
  on > `${year}-12-31` ? [] : [{ code: 'CARRIED_INTO_ITS_OWN_YEAR', year }];

export const mustFollowReturn = (orderedOn: IsoDate, on: IsoDate): SurplusRejection[] => (on >= orderedOn ? [] : [{ code: 'SURPLUS_PAID_BEFORE_RETURN', orderedOn }]);

/** What lies in the own account, and what of it is bound. */
export interface AccountCash {
  accountFen: Fen;
  /** Owed to contractors until their warranties end (F7). */
  retentionFen: Fen;
  /** Interest owed to the treasury and not on its way yet. */
  interestFen: Fen;
  /** Claims whose quota is reserved and whose cash is not on its way yet. */
  reservedFen: Fen;
}

/**
 * F2, F7: surplus is quota. As cash goes back what of it was drawn and lies free in the account; the rest never left the treasury, and taking the quota
 * back settles it.
 */
export const cashOfSurplus = (surplusFen: Fen, { accountFen, retentionFen, interestFen, reservedFen }: AccountCash): Fen =>
  least(surplusFen, notNegative(accountFen - retentionFen - interestFen - reservedFen));

/** Interest came as cash and goes as cash: what is owed as retention is not used for it (F7). */
export const mustCoverInterest = (interestFen: Fen, { accountFen, retentionFen }: AccountCash): SurplusRejection[] =>
  interestFen === 0n || interestFen <= accountFen - retentionFen ? [] : [{ code: 'INTEREST_NOT_IN_ACCOUNT', interestFen, accountFen, retentionFen }];
