import { mustBePaid, type PaymentState } from './receipt-rules.ts';

export type ReceiptMethod = 'SIGNATURE' | 'SMS_CODE' | 'VISIT';

export interface ReceiptProof {
  method: ReceiptMethod;
  /** Kinds and types of what is attached. */
  evidence: readonly { kind: string; contentType: string }[];
  recorderId: string;
  witnessId: string | null;
  /** Whether the witness holds a post that reaches this village. */
  witnessServesHere: boolean;
  /** Who prepared, approved, paid, corrected or checked this payment. */
  payerIds: readonly string[];
  /** Whether the recorder entered the right code in time, and it was used for nothing else. */
  codeEntered: boolean;
}

export type ProofRejection =
  | { code: 'SIGNATURE_PHOTO_MISSING' }
  | { code: 'WITNESS_MISSING' }
  | { code: 'WITNESS_IS_RECORDER' }
  | { code: 'WITNESS_PAID' }
  | { code: 'WITNESS_UNKNOWN' }
  | { code: 'CODE_NOT_ENTERED' };

const isPicture = ({ kind, contentType }: { kind: string; contentType: string }): boolean =>
  kind === 'signature-photo' && (contentType.startsWith('image/') || contentType === 'application/pdf');

/** F8: what a household said is shown by its signature, by a code that reached its telephone, or by two who went there. */
export function findProofRejections(proof: ReceiptProof): ProofRejection[] {
  const { method, evidence, recorderId, witnessId, witnessServesHere, payerIds, codeEntered } = proof;
  if (method === 'SIGNATURE') return evidence.some(isPicture) ? [] : [{ code: 'SIGNATURE_PHOTO_MISSING' }];
  if (method === 'SMS_CODE') return codeEntered ? [] : [{ code: 'CODE_NOT_ENTERED' }];
  if (witnessId === null) return [{ code: 'WITNESS_MISSING' }];
  if (witnessId === recorderId) return [{ code: 'WITNESS_IS_RECORDER' }];
  if (payerIds.includes(witnessId)) return [{ code: 'WITNESS_PAID' }];
  return witnessServesHere ? [] : [{ code: 'WITNESS_UNKNOWN' }];
}

export interface CodeRequest {
  state: PaymentState;
  sentToday: number;
  mostADay: number;
  /** The payee's number by the list (电话), where it says one. */
  listedPhone: string | undefined;
  typedPhone: string | undefined;
  phoneOfAnotherHousehold: boolean;
  canSend: boolean;
}

export type CodeRejection =
  | { code: 'PAYMENT_NOT_SETTLED' }
  | { code: 'PAYMENT_RETURNED' }
  | { code: 'PAYMENT_WITHDRAWN' }
  | { code: 'RECEIPT_ALREADY_CONFIRMED' }
  | { code: 'CODES_USED_UP'; most: number }
  | { code: 'PHONE_OF_ANOTHER_HOUSEHOLD' }
  | { code: 'PHONE_MISSING' }
  | { code: 'PHONE_NOT_AS_LISTED' }
  | { code: 'MESSAGES_NOT_SET_UP' };

/** What the list says of the payee stands; a number that is typed in is only for who has none there. */
function mustBeOfPayee({ listedPhone, typedPhone }: CodeRequest): CodeRejection[] {
  if (listedPhone === undefined) return typedPhone === undefined ? [{ code: 'PHONE_MISSING' }] : [];
  return typedPhone === undefined || typedPhone === listedPhone ? [] : [{ code: 'PHONE_NOT_AS_LISTED' }];
}

/** One telephone that answers for many households answers for whoever holds it. */
export function findCodeRejections(request: CodeRequest): CodeRejection[] {
  const { state, sentToday, mostADay, phoneOfAnotherHousehold, canSend } = request;
  return [
    ...mustBePaid(state),
    ...(state === 'confirmed' ? [{ code: 'RECEIPT_ALREADY_CONFIRMED' as const }] : []),
    ...(sentToday >= mostADay ? [{ code: 'CODES_USED_UP' as const, most: mostADay }] : []),
    ...mustBeOfPayee(request),
    ...(phoneOfAnotherHousehold ? [{ code: 'PHONE_OF_ANOTHER_HOUSEHOLD' as const }] : []),
    ...(canSend ? [] : [{ code: 'MESSAGES_NOT_SET_UP' as const }]),
  ];
}
