import type { Fen, IsoDate } from '@sunledger/kernel';

export type RecoveryRejection =
  | { code: 'ABOVE_ORDERED'; orderedFen: Fen; openFen: Fen }
  | { code: 'ORDER_PAID'; paidOn: IsoDate }
  | { code: 'ORDER_WITH_THE_BANK'; number: string }
  | { code: 'NOT_RECOVERED_YET'; shortfallFen: Fen; availableFen: Fen }
  | { code: 'PAID_BEFORE_ORDERED'; orderedOn: IsoDate }
  | { code: 'PAID_BEFORE_RECEIVED'; receivedOn: IsoDate }
  | RefundRejection;

export type RefundRejection =
  | { code: 'REFUND_LINES_NOT_OPEN'; lines: number }
  | { code: 'SIGNATURES_MISSING' }
  | { code: 'WITHDRAWAL_REFERENCE_MISSING' }
  | { code: 'WITHDRAWAL_REFERENCE_USED'; bankReference: string; occurredOn: IsoDate; amountFen: Fen }
  | { code: 'BANK_GIVES_THE_REFERENCE' };

/** F10: what comes in never exceeds what was ordered. */
export const mustNotExceedOrder = (orderedFen: Fen, receivedFen: Fen, amountFen: Fen): RecoveryRejection[] =>
  receivedFen + amountFen <= orderedFen ? [] : [{ code: 'ABOVE_ORDERED', orderedFen, openFen: orderedFen - receivedFen }];

/** F10: an order is paid once, and not again while the bank has it or has turned it back. */
export function mustBeUnpaid(paidOn: IsoDate | null, numberAtBank?: string): RecoveryRejection[] {
  if (paidOn !== null) return [{ code: 'ORDER_PAID', paidOn }];
  return numberAtBank === undefined ? [] : [{ code: 'ORDER_WITH_THE_BANK', number: numberAtBank }];
}

export const mustFollowOrder = (orderedOn: IsoDate, on: IsoDate): RecoveryRejection[] => (on >= orderedOn ? [] : [{ code: 'PAID_BEFORE_ORDERED', orderedOn }]);

/** Money of a case in one programme: what of it lies in the account and is on its way to nobody, and how it came in. */
export interface CaseMoney {
  accountFen: Fen;
  /** Receipts that stand, the earliest first. */
  receipts: readonly { amountFen: Fen; occurredOn: IsoDate }[];
}

/** F10: only money recovered of the same case goes to its households or the treasury, never the programme's own, and not before it came. */
export function mustBeRecovered({ accountFen, receipts }: CaseMoney, amountFen: Fen, on: IsoDate): RecoveryRejection[] {
  if (amountFen > accountFen) return [{ code: 'NOT_RECOVERED_YET', shortfallFen: amountFen - accountFen, availableFen: accountFen }];
  const goneFen = receipts.reduce((sum, receipt) => sum + receipt.amountFen, 0n) - accountFen;
  let cameFen = 0n;
  const last = receipts.find((receipt) => (cameFen += receipt.amountFen) >= goneFen + amountFen);
  return last === undefined || on >= last.occurredOn ? [] : [{ code: 'PAID_BEFORE_RECEIVED', receivedOn: last.occurredOn }];
}

export type RefundMethod = 'cash-on-spot' | 'by-bank';

export interface RefundProof {
  method: RefundMethod;
  /** Of the withdrawal, where cash is handed out. */
  bankReference: string | null;
  evidence: number;
}

/** F10: cash handed out on the spot is proven by signatures and by its withdrawal; what goes by bank by the bank itself. */
export function mustBeProven({ method, bankReference, evidence }: RefundProof): RefundRejection[] {
  if (method === 'by-bank') return bankReference === null ? [] : [{ code: 'BANK_GIVES_THE_REFERENCE' }];
  return [
    ...(evidence > 0 ? [] : [{ code: 'SIGNATURES_MISSING' as const }]),
    ...(bankReference === null ? [{ code: 'WITHDRAWAL_REFERENCE_MISSING' as const }] : []),
  ];
}
