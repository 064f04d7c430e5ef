import { expect, test } from 'vitest';
import { findCodeRejections, findProofRejections, type ReceiptProof } from './receipt-proof-rules.ts';
import { disputeOf, findReceiptRejections } from './receipt-rules.ts';

const proof = (change: Partial<ReceiptProof>): ReceiptProof => ({
  method: 'VISIT', evidence: [], recorderId: 'officer', witnessId: 'supervisor', witnessServesHere: true, payerIds: ['preparer'], codeEntered: false, ...change });

test.each([
  ['a visit of two', {}, []],
  ['a visit alone', { witnessId: null }, [{ code: 'WITNESS_MISSING' }]],
  ['a visit with oneself', { witnessId: 'officer' }, [{ code: 'WITNESS_IS_RECORDER' }]],
  ['a visit with who prepared the list', { witnessId: 'preparer' }, [{ code: 'WITNESS_PAID' }]],
  ['a visit with a stranger', { witnessServesHere: false }, [{ code: 'WITNESS_UNKNOWN' }]],
  ['a photo of the signature', { method: 'SIGNATURE', evidence: [{ kind: 'signature-photo', contentType: 'image/jpeg' }] }, []],
  ['a table called a signature', { method: 'SIGNATURE', evidence: [{ kind: 'signature-photo', contentType: 'text/csv' }] }, [{ code: 'SIGNATURE_PHOTO_MISSING' }]],
  ['a photo of something else', { method: 'SIGNATURE', evidence: [{ kind: 'photo', contentType: 'image/jpeg' }] }, [{ code: 'SIGNATURE_PHOTO_MISSING' }]],
  ['a code entered', { method: 'SMS_CODE', codeEntered: true }, []],
  ['no code', { method: 'SMS_CODE' }, [{ code: 'CODE_NOT_ENTERED' }]],
] as const)('[F8] %s', (_case, change, rejections) => {
  expect(findProofRejections(proof(change))).toEqual(rejections);
});

test('[F8] the last code of a day is sent, one more is not, and no telephone answers for two households', () => {
  const request = { state: 'paid', sentToday: 2, mostADay: 3, listedPhone: undefined, typedPhone: '13800000001', phoneOfAnotherHousehold: false, canSend: true } as const;
  expect(findCodeRejections(request)).toEqual([]);
  expect(findCodeRejections({ ...request, sentToday: 3 })).toEqual([{ code: 'CODES_USED_UP', most: 3 }]);
  expect(findCodeRejections({ ...request, phoneOfAnotherHousehold: true })).toEqual([{ code: 'PHONE_OF_ANOTHER_HOUSEHOLD' }]);
});

test('[F8] a code goes to the telephone of the list; a typed one is for who has none there', () => {
  const request = { state: 'paid', sentToday: 0, mostADay: 3, phoneOfAnotherHousehold: false, canSend: true } as const;
  const asked = (listedPhone: string | undefined, typedPhone: string | undefined) => findCodeRejections({ ...request, listedPhone, typedPhone }).map(({ code }) => code);
  expect([asked('13800000001', undefined), asked('13800000001', '13800000001'), asked(undefined, '13800000002')]).toEqual([[], [], []]);
  expect([asked('13800000001', '13800000002'), asked(undefined, undefined)]).toEqual([['PHONE_NOT_AS_LISTED'], ['PHONE_MISSING']]);
});

test('[F8] short, missing, late and diverted are told apart, and a kind that the sum belies is refused', () => {
  expect([disputeOf(100n, 100n, null), disputeOf(100n, 99n, null), disputeOf(100n, 0n, null), disputeOf(100n, 100n, 'late'), disputeOf(100n, 0n, 'diverted')])
    .toEqual([null, 'short', 'missing', 'late', 'diverted']);
  const claim = { state: 'paid', paidFen: 100n, beforeFen: null, settledOn: '2026-03-02', occurredOn: '2026-03-02' } as const;
  expect(findReceiptRejections({ ...claim, receivedFen: 100n, dispute: 'late' })).toEqual([]);
  expect(findReceiptRejections({ ...claim, receivedFen: 100n, dispute: 'short' })).toEqual([{ code: 'DISPUTE_NOT_BORNE_OUT', dispute: 'short' }]);
  expect(findReceiptRejections({ ...claim, receivedFen: 1n, dispute: 'missing' })).toEqual([{ code: 'DISPUTE_NOT_BORNE_OUT', dispute: 'missing' }]);
  expect(findReceiptRejections({ ...claim, receivedFen: 100n, dispute: 'diverted' })).toEqual([{ code: 'DISPUTE_NOT_BORNE_OUT', dispute: 'diverted' }]);
});

test.each([['ordered', 'PAYMENT_NOT_SETTLED'], ['returned', 'PAYMENT_RETURNED'], ['withdrawn', 'PAYMENT_WITHDRAWN']] as const)('[F5] nobody confirms a payment that is %s, by whatever means', (state, code) => {
  expect(findReceiptRejections({ state, paidFen: 100n, beforeFen: null, receivedFen: 100n, settledOn: null, occurredOn: '2026-03-02' })).toEqual([{ code }]);
  expect(findCodeRejections({ state, sentToday: 0, mostADay: 3, listedPhone: undefined, typedPhone: '13800000001', phoneOfAnotherHousehold: false, canSend: true })).toEqual([{ code }]);
});

const confirmed = { state: 'confirmed', paidFen: 100n, beforeFen: 100n, settledOn: '2026-03-02', occurredOn: '2026-03-09' } as const;

test('[F8] what was recorded as confirmed the household may contest, with a kind that its sum bears out, and not confirm again', () => {
  expect(findReceiptRejections({ ...confirmed, receivedFen: 100n })).toEqual([{ code: 'RECEIPT_ALREADY_CONFIRMED' }]);
  expect(findReceiptRejections({ ...confirmed, receivedFen: 0n })).toEqual([{ code: 'RECEIPT_ALREADY_CONFIRMED' }]);
  expect(findReceiptRejections({ ...confirmed, receivedFen: 0n, dispute: 'missing' })).toEqual([]);
  expect(findReceiptRejections({ ...confirmed, receivedFen: 99n, dispute: 'short' })).toEqual([]);
  expect(findReceiptRejections({ ...confirmed, receivedFen: 100n, dispute: 'short' })).toEqual([{ code: 'DISPUTE_NOT_BORNE_OUT', dispute: 'short' }]);
  expect(findReceiptRejections({ ...confirmed, receivedFen: 101n, dispute: 'late' })).toEqual([{ code: 'RECEIVED_MORE_THAN_PAID', paidFen: 100n }]);
});

test('[F8] nothing is in hand before the bank’s day; on that day it may be', () => {
  const claim = { ...confirmed, state: 'paid', beforeFen: null, receivedFen: 100n } as const;
  expect(findReceiptRejections({ ...claim, occurredOn: '2026-03-02' })).toEqual([]);
  expect(findReceiptRejections({ ...claim, occurredOn: '2026-03-01' })).toEqual([{ code: 'RECEIVED_BEFORE_PAID', settledOn: '2026-03-02' }]);
});
