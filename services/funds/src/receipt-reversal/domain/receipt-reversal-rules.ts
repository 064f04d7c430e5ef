import type { Fen, IsoDate } from '@sunledger/kernel';

export type ReceiptReversalRejection =
  | { code: 'RECEIPT_REVERSED_ALREADY'; reversedOn: IsoDate }
  | { code: 'RECEIPT_USED'; missingFen: Fen }
  | { code: 'REVERSAL_BEFORE_RECEIPT'; receivedOn: IsoDate };

export interface ReceiptReversal {
  amountFen: Fen;
  /** What of such money still lies untouched. */
  leftFen: Fen;
  receivedOn: IsoDate;
  reversedOn: IsoDate | null;
  on: IsoDate;
}

/** F2: what was entered wrongly is taken out by a reversal, once, and only while all of it is still there. */
export function findReceiptReversalRejections({ amountFen, leftFen, receivedOn, reversedOn, on }: ReceiptReversal): ReceiptReversalRejection[] {
  if (reversedOn !== null) return [{ code: 'RECEIPT_REVERSED_ALREADY', reversedOn }];
  return [
    ...(leftFen < amountFen ? [{ code: 'RECEIPT_USED' as const, missingFen: amountFen - leftFen }] : []),
    ...(on < receivedOn ? [{ code: 'REVERSAL_BEFORE_RECEIPT' as const, receivedOn }] : []),
  ];
}
