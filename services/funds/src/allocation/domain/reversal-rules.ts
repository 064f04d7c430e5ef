import type { Fen, IsoDate } from '@sunledger/kernel';

export type ReversalRejection =
  | { code: 'ALREADY_REVERSED'; reversedOn: IsoDate }
  | { code: 'ALREADY_PASSED_ON'; passedOnFen: Fen }
  | { code: 'ALREADY_USED'; usedFen: Fen }
  | { code: 'REVERSAL_BEFORE_ISSUE'; issuedOn: IsoDate };

export interface Reversal {
  amountFen: Fen;
  passedOnFen: Fen;
  usedFen: Fen;
  /** What the receiver still has of the programme: less than the amount where some of it is reserved. */
  availableFen: Fen;
  issuedOn: IsoDate;
  reversedOn: IsoDate | null;
  on: IsoDate;
}
type ReversalRule = (reversal: Reversal) => ReversalRejection[];

const mustStand: ReversalRule = ({ reversedOn }) => (reversedOn === null ? [] : [{ code: 'ALREADY_REVERSED', reversedOn }]);

const mustNotBePassedOn: ReversalRule = ({ passedOnFen }) => (passedOnFen === 0n ? [] : [{ code: 'ALREADY_PASSED_ON', passedOnFen }]);

const mustNotBeUsed: ReversalRule = ({ amountFen, passedOnFen, usedFen, availableFen, reversedOn }) => {
  if (reversedOn !== null) return [];
  const missingFen = amountFen - passedOnFen - availableFen;
  const goneFen = usedFen > missingFen ? usedFen : missingFen;
  return goneFen > 0n ? [{ code: 'ALREADY_USED', usedFen: goneFen }] : [];
};

const mustFollowIssue: ReversalRule = ({ on, issuedOn }) => (on >= issuedOn ? [] : [{ code: 'REVERSAL_BEFORE_ISSUE', issuedOn }]);

/** F2: a correction is a reversal, and only what still lies untouched with the receiver can come back. */
export const findReversalRejections = (reversal: Reversal): ReversalRejection[] =>
  [mustStand, mustNotBePassedOn, mustNotBeUsed, mustFollowIssue].flatMap((rule) => rule(reversal));
