import type { Fen } from '@sunledger/kernel';

/**
 * Kinds of account. Quota: `source` (where it came from), `available`, `committed`, `paid`, `returned`.
 * Cash: `treasury` (outside), `special-account` (专户), `expense`, `retention` (liability), `recovered`, `refunded`.
 */
export const accountKinds = {
  quota: ['source', 'available', 'committed', 'paid', 'returned'],
  cash: ['treasury', 'special-account', 'expense', 'retention', 'recovered', 'refunded', 'treasury-return'],
} as const;
export type Book = keyof typeof accountKinds;
export type AccountKind<B extends Book = Book> = (typeof accountKinds)[B][number];

/** Accounts that stand for the world outside: only they may be below zero. */
const outside: readonly AccountKind[] = ['source', 'treasury', 'retention', 'recovered'];
export const mayBeNegative = (kind: AccountKind): boolean => outside.includes(kind);

export interface PostingLine {
  holderId: string;
  kind: AccountKind;
  amountFen: Fen;
}

export type PostingRejection =
  | { code: 'ENTRY_UNBALANCED'; differenceFen: Fen }
  | { code: 'INSUFFICIENT_BALANCE'; holderId: string; accountKind: AccountKind; shortfallFen: Fen; availableFen: Fen };

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
