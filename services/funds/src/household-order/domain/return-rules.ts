import { isAccountAtFault, isNameAtFault } from '../../bank/domain/payee-rules.ts';

export type ReturnState = 'open' | 'entered' | 'corrected' | 'reissued';

export type ReturnRejection =
  | { code: 'RETURN_NOT_OPEN'; state: ReturnState }
  | { code: 'RETURN_NOT_ENTERED'; state: ReturnState }
  | { code: 'PAYEE_NOT_CORRECTED'; reasonCode: string }
  | { code: 'PAYEE_ACCOUNT_SHARED' }
  | { code: 'CORRECTION_REASON_MISSING' }
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

/** F5: a payment that came back is corrected while nothing else is under way for it. */
export function findCorrectionRejections(correction: Correction): ReturnRejection[] {
  if (correction.state !== 'open') return [{ code: 'RETURN_NOT_OPEN', state: correction.state }];
  return [...mustCorrect(correction), ...(correction.ofAnotherHousehold ? [{ code: 'PAYEE_ACCOUNT_SHARED' as const }] : [])];
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

export interface Reissue {
  corrected: number;
  /** The list's latest order, while the bank has not answered all of it. */
  openOrder: string | null;
  closedBooks: readonly { villageCode: string; closedOn: string }[];
}

/** F5: what was corrected goes out again once the order before it is settled, so that one number follows another. */
export function findReissueRejections({ corrected, openOrder, closedBooks }: Reissue): ReturnRejection[] {
  if (openOrder !== null) return [{ code: 'ORDER_UNDER_WAY', number: openOrder }];
  if (corrected === 0) return [{ code: 'NOTHING_TO_REISSUE' }];
  return closedBooks.map((book) => ({ code: 'VILLAGE_BOOK_CLOSED', ...book }));
}
