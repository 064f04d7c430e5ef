import type { Fen } from '@sunledger/kernel';
import type { Book, PostingLine } from '../../ledger/domain/posting-rules.ts';

/** What came back of an advance, by what it counts against. */
export interface RecoverySplit {
  amountFen: Fen;
  ofOpenFen: Fen;
  ofWrittenOffFen: Fen;
}

/** What money that came back to a risk fund moves in either book: it may be used again, for the fund revolves. */
export const recoveryLines = (holderId: string, { amountFen, ofOpenFen, ofWrittenOffFen }: RecoverySplit): Record<Book, PostingLine[]> => ({
  quota: [{ holderId, kind: 'paid', amountFen: -amountFen }, { holderId, kind: 'available', amountFen }],
  cash: [
    { holderId, kind: 'special-account', amountFen },
    ...(ofOpenFen > 0n ? [{ holderId, kind: 'risk-advance' as const, amountFen: -ofOpenFen }] : []),
    ...(ofWrittenOffFen > 0n ? [{ holderId, kind: 'written-off' as const, amountFen: -ofWrittenOffFen }] : []),
  ],
});
