import type { Fen } from '@sunledger/kernel';

export interface RecoveryAmounts {
  orderedFen: Fen;
  receivedFen: Fen;
  treasuryOrderedFen: Fen;
  treasuryPaidFen: Fen;
  listedFen: Fen;
  refundedFen: Fen;
}

export interface Waterfall {
  orderedFen: Fen;
  receivedFen: Fen;
  /** Negative where more came in than was ordered (主动退赃). */
  outstandingFen: Fen;
  treasuryFen: Fen;
  refundedFen: Fen;
  heldFen: Fen;
}

/** A3: ordered = received + outstanding; received = treasury + refunded + held. Each step is what the one above leaves. */
export const waterfallOf = ({ orderedFen, receivedFen, treasuryPaidFen, refundedFen }: RecoveryAmounts): Waterfall => ({
  orderedFen, receivedFen, outstandingFen: orderedFen - receivedFen,
  treasuryFen: treasuryPaidFen, refundedFen, heldFen: receivedFen - treasuryPaidFen - refundedFen,
});

/** What came in and is promised to nobody yet: the most that can still be listed or sent to the treasury. */
export const freeFen = ({ receivedFen, treasuryOrderedFen, listedFen }: RecoveryAmounts): Fen => receivedFen - treasuryOrderedFen - listedFen;
