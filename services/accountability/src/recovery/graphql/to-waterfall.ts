import { waterfallOf, type RecoveryAmounts } from '../domain/waterfall.ts';

/** The waterfall in the words of the schema. */
export const toWaterfall = (amounts: RecoveryAmounts) => {
  const { orderedFen, receivedFen, outstandingFen, treasuryFen, refundedFen, heldFen } = waterfallOf(amounts);
  return { ordered: orderedFen, received: receivedFen, outstanding: outstandingFen, treasury: treasuryFen, refunded: refundedFen, held: heldFen,
    treasuryOrdered: amounts.treasuryOrderedFen, refundListed: amounts.listedFen };
};
