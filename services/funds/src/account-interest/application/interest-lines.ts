import type { Fen } from '@sunledger/kernel';
import type { PostingLine } from '../../ledger/domain/posting-rules.ts';

export type InterestTreatment = 'use' | 'return';

export interface InterestPosted {
  bodyId: string;
  amountFen: Fen;
  treatment: InterestTreatment;
}

/** What interest moves in the cash book: it lies in the own account, as income of the fund or as owed to the treasury. */
export const cashLines = ({ bodyId, amountFen, treatment }: InterestPosted): PostingLine[] => [
  { holderId: bodyId, kind: 'special-account', amountFen },
  { holderId: bodyId, kind: treatment === 'use' ? 'interest' : 'interest-owed', amountFen: -amountFen },
];

/** Interest that stays in the fund is quota of its keeper, or nobody could use it; what goes to the treasury never is. */
export const quotaLines = ({ bodyId, amountFen, treatment }: InterestPosted): PostingLine[] => (treatment === 'return' ? [] : [
  { holderId: 'interest', kind: 'source', amountFen: -amountFen },
  { holderId: bodyId, kind: 'available', amountFen },
]);

export const reversed = (lines: readonly PostingLine[]): PostingLine[] => lines.map((line) => ({ ...line, amountFen: -line.amountFen }));
