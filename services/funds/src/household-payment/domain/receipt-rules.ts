import type { Fen, IsoDate } from '@sunledger/kernel';

/** What a payment is to a household: ordered until the bank has paid it, returned where it came back, withdrawn where that was given up. */
export type PaymentState = 'ordered' | 'paid' | 'confirmed' | 'disputed' | 'returned' | 'withdrawn';

export type ReceiptRejection =
  | { code: 'PAYMENT_NOT_SETTLED' }
  | { code: 'PAYMENT_RETURNED' }
  | { code: 'PAYMENT_WITHDRAWN' }
  | { code: 'RECEIVED_BEFORE_PAID'; settledOn: IsoDate }
  | { code: 'RECEIPT_ALREADY_CONFIRMED' }
  | { code: 'RECEIVED_MORE_THAN_PAID'; paidFen: Fen }
  | { code: 'RECEIVED_LESS_THAN_BEFORE'; beforeFen: Fen }
  | { code: 'DISPUTE_NOT_BORNE_OUT'; dispute: Dispute };

export type Dispute = 'short' | 'late' | 'missing' | 'diverted';

export interface ReceiptClaim {
  state: PaymentState;
  paidFen: Fen;
  /** What the household had confirmed before; null when nobody asked yet. */
  beforeFen: Fen | null;
  /** Sum in the household's hands now. */
  receivedFen: Fen;
  /** The bank's day of the payment; null while it has not answered. */
  settledOn: IsoDate | null;
  /** Day on which the household said it. */
  occurredOn: IsoDate;
  /** What the household complains of, where it says so itself. */
  dispute?: Dispute | null;
}

/** F5: nobody has in hand what no bank has paid. */
export function mustBePaid(state: PaymentState): ({ code: 'PAYMENT_NOT_SETTLED' } | { code: 'PAYMENT_RETURNED' } | { code: 'PAYMENT_WITHDRAWN' })[] {
  if (state === 'ordered') return [{ code: 'PAYMENT_NOT_SETTLED' }];
  if (state === 'withdrawn') return [{ code: 'PAYMENT_WITHDRAWN' }];
  return state === 'returned' ? [{ code: 'PAYMENT_RETURNED' }] : [];
}

/**
 * F8: a household says what reached its hands, once in full, or in several parts that only grow. What somebody recorded as confirmed it may
 * contest, whatever sum stood there: a confirmation made for it is what it complains of.
 */
export function findReceiptRejections({ state, paidFen, beforeFen, receivedFen, settledOn, occurredOn, dispute = null }: ReceiptClaim): ReceiptRejection[] {
  const unpaid = mustBePaid(state);
  if (unpaid.length > 0) return unpaid;
  if (settledOn !== null && occurredOn < settledOn) return [{ code: 'RECEIVED_BEFORE_PAID', settledOn }];
  const contests = state === 'confirmed' && dispute !== null;
  if (state === 'confirmed' && !contests) return [{ code: 'RECEIPT_ALREADY_CONFIRMED' }];
  if (receivedFen > paidFen) return [{ code: 'RECEIVED_MORE_THAN_PAID', paidFen }];
  if (!contests && beforeFen !== null && receivedFen < beforeFen) return [{ code: 'RECEIVED_LESS_THAN_BEFORE', beforeFen }];
  // All of it in hand was late at most; nothing missing is missing, and who has something isn't without.
  const borneOut = { short: receivedFen < paidFen && receivedFen > 0n, missing: receivedFen === 0n, late: true, diverted: receivedFen < paidFen };
  return dispute === null || borneOut[dispute] ? [] : [{ code: 'DISPUTE_NOT_BORNE_OUT', dispute }];
}

/** Anything short of the whole is a dispute, nothing at all above all; late or diverted is what the household says it is. */
export function disputeOf(paidFen: Fen, receivedFen: Fen, said: Dispute | null): Dispute | null {
  if (said !== null) return said;
  return receivedFen === paidFen ? null : receivedFen === 0n ? 'missing' : 'short';
}
