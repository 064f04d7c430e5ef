import type { Fen } from '@sunledger/kernel';

export type ReceiptRejection =
  | { code: 'RECEIPT_ALREADY_CONFIRMED' }
  | { code: 'RECEIVED_MORE_THAN_PAID'; paidFen: Fen }
  | { code: 'RECEIVED_LESS_THAN_BEFORE'; beforeFen: Fen };

export interface ReceiptClaim {
  state: 'paid' | 'confirmed' | 'disputed';
  paidFen: Fen;
  /** What the household had confirmed before; null when nobody asked yet. */
  beforeFen: Fen | null;
  /** Sum in the household's hands now. */
  receivedFen: Fen;
}

/** F8: a household says what reached its hands, once in full, or in several parts that only grow. */
export function findReceiptRejections({ state, paidFen, beforeFen, receivedFen }: ReceiptClaim): ReceiptRejection[] {
  if (state === 'confirmed') return [{ code: 'RECEIPT_ALREADY_CONFIRMED' }];
  if (receivedFen > paidFen) return [{ code: 'RECEIVED_MORE_THAN_PAID', paidFen }];
  return beforeFen !== null && receivedFen < beforeFen ? [{ code: 'RECEIVED_LESS_THAN_BEFORE', beforeFen }] : [];
}

/** Anything short of the whole is a dispute, nothing at all above all. */
export const receiptState = (paidFen: Fen, receivedFen: Fen): 'confirmed' | 'disputed' => (receivedFen === paidFen ? 'confirmed' : 'disputed');
