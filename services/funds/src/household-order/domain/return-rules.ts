import type { IsoDate } from '@sunledger/kernel';
import { isAccountAtFault, isNameAtFault } from '../../bank/domain/payee-rules.ts';

export type ReturnState = 'open' | 'entered' | 'corrected' | 'reissued' | 'withdrawing' | 'withdrawn';

export type ReturnRejection =
  | { code: 'RETURN_NOT_OPEN'; state: ReturnState }
  | { code: 'RETURN_NOT_ENTERED'; state: ReturnState }
  | { code: 'PAYEE_NOT_CORRECTED'; reasonCode: string }
  | { code: 'PAYEE_NAME_CHANGED'; reasonCode: string }
  | { code: 'PAYEE_ACCOUNT_SHARED' }
  | { code: 'PAYEE_ENTITLED_NO_LONGER'; lineNo: number; because: PayeeLost }
  | { code: 'CORRECTION_REASON_MISSING' }
  | { code: 'RETURN_NOT_WITHDRAWABLE'; state: ReturnState }
  | { code: 'WITHDRAWAL_NOT_PROPOSED'; state: ReturnState }
  | { code: 'WITHDRAWAL_REASON_MISSING' }
  | { code: 'NOTHING_TO_REISSUE' }
  | { code: 'ORDER_UNDER_WAY'; number: string }
  | { code: 'VILLAGE_BOOK_CLOSED'; villageCode: string; closedOn: string };

export interface Correction {
  state: ReturnState;
  reasonCode: string;
  sameAccount: boolean;
  sameName: boolean;
  /** Whether another household was paid, or is to be paid, to this account. */
  ofAnotherHousehold: boolean;
}

/** The same payee would come back again; where the bank found no fault in it, two persons may confirm it as it is. */
function mustCorrect({ reasonCode, sameAccount, sameName }: Correction): ReturnRejection[] {
  const corrected = !sameAccount || (isNameAtFault(reasonCode) && !sameName);
  return corrected || !isAccountAtFault(reasonCode) ? [] : [{ code: 'PAYEE_NOT_CORRECTED', reasonCode }];
}

/** F8: the money goes to whom the list was approved for. Another name is right only where the bank found fault with the name. */
const mustKeepName = ({ reasonCode, sameName }: Correction): ReturnRejection[] =>
  sameName || isNameAtFault(reasonCode) ? [] : [{ code: 'PAYEE_NAME_CHANGED', reasonCode }];

/** F5: a payment that came back is corrected while nothing else is under way for it. */
export function findCorrectionRejections(correction: Correction): ReturnRejection[] {
  if (correction.state !== 'open') return [{ code: 'RETURN_NOT_OPEN', state: correction.state }];
  return [...mustCorrect(correction), ...mustKeepName(correction), ...(correction.ofAnotherHousehold ? [{ code: 'PAYEE_ACCOUNT_SHARED' as const }] : [])];
}

export interface CorrectionCheck {
  state: ReturnState;
  pass: boolean;
  reason: string;
  ofAnotherHousehold: boolean;
}

/** X7: a second person passes a correction, or gives it back with a reason. */
export function findCheckRejections({ state, pass, reason, ofAnotherHousehold }: CorrectionCheck): ReturnRejection[] {
  if (state !== 'entered') return [{ code: 'RETURN_NOT_ENTERED', state }];
  if (!pass) return reason.trim().length >= 2 ? [] : [{ code: 'CORRECTION_REASON_MISSING' }];
  return ofAnotherHousehold ? [{ code: 'PAYEE_ACCOUNT_SHARED' }] : [];
}

/** Why the person on a line may be paid no longer; the same as for a list that is handed in. */
export type PayeeLost = { code: 'NOT_REGISTERED' } | { code: 'PAYEE_CHANGED' } | { code: 'HOUSEHOLD_EXITED'; exitedOn: IsoDate } | { code: 'DECEASED'; diedOn: IsoDate };

/** The person of a line as the register knows it now. */
export interface PayeeNow {
  lineNo: number;
  /** Household that the list was approved for. */
  householdId: string;
  registeredIn: string | null;
  diedOn: IsoDate | null;
  exitedOn: IsoDate | null;
  periodStartsOn: IsoDate;
}

/** F8: while a payment was out, its payee may have died, left the register or moved to another household. */
function findLost({ householdId, registeredIn, diedOn, exitedOn, periodStartsOn }: PayeeNow): PayeeLost[] {
  if (registeredIn === null) return [{ code: 'NOT_REGISTERED' }];
  return [
    ...(registeredIn === householdId ? [] : [{ code: 'PAYEE_CHANGED' as const }]),
    ...(exitedOn !== null && exitedOn < periodStartsOn ? [{ code: 'HOUSEHOLD_EXITED' as const, exitedOn }] : []),
    ...(diedOn !== null && diedOn < periodStartsOn ? [{ code: 'DECEASED' as const, diedOn }] : []),
  ];
}

export interface Reissue {
  corrected: number;
  /** The list's latest order, while the bank has not answered all of it. */
  openOrder: string | null;
  closedBooks: readonly { villageCode: string; closedOn: string }[];
  payees: readonly PayeeNow[];
}

/** F5: what was corrected goes out again once the order before it is settled, so that one number follows another. */
export function findReissueRejections({ corrected, openOrder, closedBooks, payees }: Reissue): ReturnRejection[] {
  if (openOrder !== null) return [{ code: 'ORDER_UNDER_WAY', number: openOrder }];
  if (corrected === 0) return [{ code: 'NOTHING_TO_REISSUE' }];
  return [
    ...closedBooks.map((book) => ({ code: 'VILLAGE_BOOK_CLOSED' as const, ...book })),
    ...payees.flatMap((payee) => findLost(payee).map((because) => ({ code: 'PAYEE_ENTITLED_NO_LONGER' as const, lineNo: payee.lineNo, because }))),
  ];
}

/** F5: given up is what waits for a correction or to go out again, while nobody checks it and nothing carries it. */
export const findWithdrawalRejections = ({ state }: { state: ReturnState }): ReturnRejection[] =>
  state === 'open' || state === 'corrected' ? [] : [{ code: 'RETURN_NOT_WITHDRAWABLE', state }];

export interface WithdrawalDecision {
  state: ReturnState;
  pass: boolean;
  reason: string;
  /** The order that carried it, while the bank has not answered for the whole village: its money is not payable yet. */
  openOrder: string | null;
}

/** X7: a second person approves giving a payment up, or refuses it with a reason. */
export function findWithdrawalDecisionRejections({ state, pass, reason, openOrder }: WithdrawalDecision): ReturnRejection[] {
  if (state !== 'withdrawing') return [{ code: 'WITHDRAWAL_NOT_PROPOSED', state }];
  if (!pass) return reason.trim().length >= 2 ? [] : [{ code: 'WITHDRAWAL_REASON_MISSING' }];
  return openOrder === null ? [] : [{ code: 'ORDER_UNDER_WAY', number: openOrder }];
}
