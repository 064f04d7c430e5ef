import { addMonths, shareOf, type Fen, type IsoDate } from '@sunledger/kernel';

/** F7: what is held back of a payment: the pack's share, never above its cap. Percentages as the pack writes them. */
export function retainedOf(grossFen: Fen, sharePercent: string, capPercent: string): Fen {
  const byShare = shareOf(grossFen, sharePercent);
  const byCap = shareOf(grossFen, capPercent);
  return byShare < byCap ? byShare : byCap;
}

export interface Retention {
  /** `due`: to be released; `ordered`: on its way through the bank; `cancelled`: the payment it was held of was taken back. */
  state: 'held' | 'due' | 'ordered' | 'released' | 'cancelled';
  /** Null until the contract's final batch is accepted. */
  warrantyEndsOn: IsoDate | null;
  openIssues: number;
  /** A bank's letter secures the warranty instead of the cash. */
  guaranteed: boolean;
}

export type RetentionRejection =
  | { code: 'RETENTION_RELEASED' }
  | { code: 'RETENTION_ORDERED' }
  | { code: 'RETENTION_CANCELLED' }
  | { code: 'WARRANTY_RUNNING'; warrantyEndsOn: IsoDate | null }
  | { code: 'QUALITY_ISSUE_OPEN'; openIssues: number };

/** F7: paid out once, from the day the warranty ends (or a letter secures it), and while no quality issue is open. */
export const findReleaseRejections = ({ state, warrantyEndsOn, openIssues, guaranteed }: Retention, on: IsoDate): RetentionRejection[] => {
  if (state === 'released') return [{ code: 'RETENTION_RELEASED' }];
  if (state === 'ordered') return [{ code: 'RETENTION_ORDERED' }];
  if (state === 'cancelled') return [{ code: 'RETENTION_CANCELLED' }];
  return [
    ...(guaranteed || (warrantyEndsOn !== null && on >= warrantyEndsOn) ? [] : [{ code: 'WARRANTY_RUNNING' as const, warrantyEndsOn }]),
    ...(openIssues === 0 ? [] : [{ code: 'QUALITY_ISSUE_OPEN' as const, openIssues }]),
  ];
};

/** F7: the clock of a release starts at the warranty's end (or the letter's day), or when the last issue that blocked it past that day was closed. */
export const releaseStartsOn = (endsOn: IsoDate, lastIssueClosedOn: IsoDate | null): IsoDate =>
  lastIssueClosedOn !== null && lastIssueClosedOn > endsOn ? lastIssueClosedOn : endsOn;

/** F7: a contract's own months of warranty count, up to the most that the pack allows; without any the pack's do. */
export const warrantyMonthsOf = (contractMonths: number, packMonths: number, mostMonths: number): number =>
  Math.min(contractMonths || packMonths, mostMonths);

export type LetterState = 'entered' | 'in-force' | 'refused' | 'withdrawn' | 'lapsed';

export interface Letter {
  amountFen: Fen;
  validUntil: IsoDate;
}

export type LetterRejection =
  | { code: 'LETTER_OVER_CAP'; capFen: Fen }
  | { code: 'LETTER_TOO_SMALL'; neededFen: Fen }
  | { code: 'LETTER_TOO_SHORT'; warrantyEndsOn: IsoDate }
  | { code: 'LETTER_NUMBER_USED'; number: string }
  | { code: 'LETTER_NOT_ENTERED'; state: LetterState }
  | { code: 'LETTER_ENDED'; state: LetterState }
  | { code: 'LETTER_REASON_MISSING' };

/** F7: the day until which a warranty runs: from the final acceptance, and while there is none from the day of asking, for it can't end earlier. */
export const warrantyEndOf = (acceptedOn: IsoDate | null, months: number, on: IsoDate): IsoDate => addMonths(acceptedOn ?? on, months);

/** F7: a guarantee letter stands in for the cash under the same cap, for as long as the warranty runs. */
export function findLetterRejections(
  letter: Letter,
  contract: { amountFen: Fen; sharePercent: string; capPercent: string; warrantyEndsOn: IsoDate },
): LetterRejection[] {
  const capFen = shareOf(contract.amountFen, contract.capPercent);
  const neededFen = retainedOf(contract.amountFen, contract.sharePercent, contract.capPercent);
  return [
    ...(letter.amountFen <= capFen ? [] : [{ code: 'LETTER_OVER_CAP' as const, capFen }]),
    ...(letter.amountFen >= neededFen ? [] : [{ code: 'LETTER_TOO_SMALL' as const, neededFen }]),
    ...(letter.validUntil >= contract.warrantyEndsOn ? [] : [{ code: 'LETTER_TOO_SHORT' as const, warrantyEndsOn: contract.warrantyEndsOn }]),
  ];
}

/** X7: a second person passes an entered letter, or gives it back with a reason. */
export function findLetterCheckRejections({ state, pass, reason }: { state: LetterState; pass: boolean; reason: string }): LetterRejection[] {
  if (state !== 'entered') return [{ code: 'LETTER_NOT_ENTERED', state }];
  return pass || reason.trim().length >= 2 ? [] : [{ code: 'LETTER_REASON_MISSING' }];
}

/** F7: what is in force, or waits for its check, can be withdrawn. */
export const findLetterEndRejections = (state: LetterState): LetterRejection[] =>
  state === 'entered' || state === 'in-force' ? [] : [{ code: 'LETTER_ENDED', state }];
