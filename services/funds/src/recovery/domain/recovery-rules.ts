import type { Fen } from '@sunledger/kernel';

export type RecoveryRejection =
  | { code: 'ABOVE_ORDERED'; orderedFen: Fen; openFen: Fen }
  | { code: 'ORDER_PAID'; paidOn: string }
  | { code: 'NOT_RECOVERED_YET'; shortfallFen: Fen; availableFen: Fen };

/** F10: what comes in never exceeds what was ordered. */
export const mustNotExceedOrder = (orderedFen: Fen, receivedFen: Fen, amountFen: Fen): RecoveryRejection[] =>
  receivedFen + amountFen <= orderedFen ? [] : [{ code: 'ABOVE_ORDERED', orderedFen, openFen: orderedFen - receivedFen }];

export const mustBeUnpaid = (paidOn: string | null): RecoveryRejection[] => (paidOn === null ? [] : [{ code: 'ORDER_PAID', paidOn }]);

/** What a case has recovered and not yet passed on, in one programme. */
export interface Recovered {
  receivedFen: Fen;
  toTreasuryFen: Fen;
  refundedFen: Fen;
}
export const availableOf = ({ receivedFen, toTreasuryFen, refundedFen }: Recovered): Fen => receivedFen - toTreasuryFen - refundedFen;

/** F10: only money recovered of the same case goes to its households or the treasury, never the programme's own. */
export function mustBeRecovered(recovered: Recovered, amountFen: Fen): RecoveryRejection[] {
  const availableFen = availableOf(recovered);
  return amountFen <= availableFen ? [] : [{ code: 'NOT_RECOVERED_YET', shortfallFen: amountFen - availableFen, availableFen }];
}
