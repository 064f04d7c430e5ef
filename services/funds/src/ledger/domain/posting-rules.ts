import type { Fen, IsoDate } from '@sunledger/kernel';
import { mayBeNegative, type AccountKind, type Book } from './chart-of-accounts.ts';

export { mayBeNegative, type AccountKind, type Book };

export interface PostingLine {
  holderId: string;
  kind: AccountKind;
  amountFen: Fen;
}

export type PostingRejection =
  | { code: 'ENTRY_UNBALANCED'; differenceFen: Fen }
  | { code: 'INSUFFICIENT_BALANCE'; holderId: string; accountKind: AccountKind; shortfallFen: Fen; availableFen: Fen }
  | { code: 'PERIOD_CLOSED'; period: string; closedBy: string; closedOn: IsoDate; openFrom: IsoDate }
  | { code: 'PROGRAMME_CLOSED'; closesOn: IsoDate };

type PostingRule = (lines: readonly PostingLine[], balanceOf: (line: PostingLine) => Fen) => PostingRejection[];

const mustBalance: PostingRule = (lines) => {
  const differenceFen = lines.reduce((sum, line) => sum + line.amountFen, 0n);
  return differenceFen === 0n && lines.length >= 2 ? [] : [{ code: 'ENTRY_UNBALANCED', differenceFen }];
};

// Several lines may touch one account: what counts is where it ends.
const mustStayCovered: PostingRule = (lines, balanceOf) => {
  const ends = new Map<string, { line: PostingLine; change: Fen }>();
  for (const line of lines) {
    const key = `${line.holderId}/${line.kind}`;
    ends.set(key, { line, change: (ends.get(key)?.change ?? 0n) + line.amountFen });
  }
  return [...ends.values()].flatMap(({ line, change }) => {
    const availableFen = balanceOf(line);
    if (mayBeNegative(line.kind) || availableFen + change >= 0n) return [];
    return [{ code: 'INSUFFICIENT_BALANCE' as const, holderId: line.holderId, accountKind: line.kind, shortfallFen: -(availableFen + change), availableFen }];
  });
};

/** Why an entry can't be posted: it doesn't balance, or an account would end below zero. */
export function findPostingRejections(lines: readonly PostingLine[], balanceOf: (line: PostingLine) => Fen): PostingRejection[] {
  return [mustBalance, mustStayCovered].flatMap((rule) => rule(lines, balanceOf));
}

/** The closing of the month in which a day lies (结账). */
export interface MonthClosed {
  period: string;
  closedBy: string;
  closedOn: IsoDate;
  /** First day that is still open. */
  openFrom: IsoDate;
}

/**
 * F2: nothing is posted into a closed month, a reversal neither: what is wrong there is put right by a reversal dated in
 * an open one. There is no reopening.
 */
export const mustBeInOpenMonth = (closed: MonthClosed | undefined): PostingRejection[] => (closed ? [{ code: 'PERIOD_CLOSED', ...closed }] : []);

// Paying out what is owed since before (retention), giving back and returning are no spending.
const spending: readonly AccountKind[] = ['committed', 'paid', 'expense', 'risk-advance'];

/** F2: past the closing date nothing is spent or reserved, whichever command tries; on the day itself it still may be. */
export function mustNotSpendPastClosing(lines: readonly PostingLine[], closesOn: IsoDate, on: IsoDate): PostingRejection[] {
  const spends = on > closesOn && lines.some((line) => spending.includes(line.kind) && line.amountFen > 0n);
  return spends ? [{ code: 'PROGRAMME_CLOSED', closesOn }] : [];
}
