import { expect, test } from 'vitest';
import { findDisbursementRejections, type DisbursementRequest } from './disbursement-rules.ts';

const village = '511623100201';
// 4:5:1, as a county published it.
const stages = [
  { code: 'start', title: '开工款', share: '40', acceptedShare: '0', finalAcceptance: false },
  { code: 'near-completion', title: '进度款', share: '50', acceptedShare: '80', finalAcceptance: false },
  { code: 'acceptance', title: '验收款', share: '10', acceptedShare: '100', finalAcceptance: true },
];
const contract = { amountFen: 1000n, signedOn: '2026-03-02', takenFen: 0n, acceptedFen: 0n, finallyAccepted: false };
const aRequest = (overrides: Partial<DisbursementRequest> = {}): DisbursementRequest => ({
  amountFen: 400n, stage: 'start', projectRegionCode: village, holderRegionCode: village, contractOfProject: true, contract,
  plan: { plannedFen: 1000n, takenFen: 0n }, stages, documents: [{ kind: 'contract', original: true }], required: { documents: ['contract'], originals: true },
  appliedOn: '2026-03-02', invoices: [], invoicesUsedElsewhere: [], managementFee: undefined, ...overrides,
});

test('[F5] at the start its share of the contract is paid, and not a fen more', () => {
  expect(findDisbursementRejections(aRequest())).toEqual([]);
  expect(findDisbursementRejections(aRequest({ amountFen: 401n }))).toEqual([{ code: 'OVER_STAGE_SHARE', ceilingFen: 400n, freeFen: 400n }]);
});

test('[F5] the next share falls due when so much is accepted as the pack asks', () => {
  const near = (acceptedFen: bigint, amountFen = 500n) => aRequest({ stage: 'near-completion', amountFen, contract: { ...contract, takenFen: 400n, acceptedFen } });
  expect(findDisbursementRejections(near(800n))).toEqual([]);
  expect(findDisbursementRejections(near(799n))).toEqual([{ code: 'STAGE_NOT_REACHED', title: '进度款', neededPercent: '80', acceptedFen: 799n, finalAcceptance: false }]);
  expect(findDisbursementRejections(near(800n, 501n))).toEqual([{ code: 'OVER_STAGE_SHARE', ceilingFen: 900n, freeFen: 500n }]);
});

test('[F5] the last share waits for the final acceptance and ends at the contract, to the fen', () => {
  const last = (finallyAccepted: boolean, amountFen = 100n) =>
    aRequest({ stage: 'acceptance', amountFen, contract: { ...contract, takenFen: 900n, acceptedFen: 1000n, finallyAccepted } });
  expect(findDisbursementRejections(last(true))).toEqual([]);
  expect(findDisbursementRejections(last(false))).toMatchObject([{ code: 'STAGE_NOT_REACHED', finalAcceptance: true }]);
  expect(findDisbursementRejections(last(true, 101n))).toMatchObject([{ code: 'OVER_STAGE_SHARE' }, ]);
});

test.each([
  ['over the plan', { plan: { plannedFen: 500n, takenFen: 101n } }, [{ code: 'OVER_PLANNED_AMOUNT', plannedFen: 500n, freeFen: 399n }]],
  ['of no plan', { plan: undefined }, [{ code: 'PROJECT_NOT_IN_PLAN' }]],
  ['of another project’s contract', { contractOfProject: false }, [{ code: 'CONTRACT_OF_ANOTHER_PROJECT' }]],
  ['from quota held elsewhere', { holderRegionCode: '511623100202' }, [{ code: 'QUOTA_HELD_ELSEWHERE' }]],
  ['for a stage the pack doesn’t have', { stage: 'later' }, [{ code: 'STAGE_UNKNOWN', stages: ['start', 'near-completion', 'acceptance'] }]],
  ['without its documents', { documents: [] }, [{ code: 'REQUEST_DOCUMENTS_MISSING', missing: ['contract'] }]],
] as const)('[F5] a request %s is refused', (_case, overrides, rejections) => {
  expect(findDisbursementRejections(aRequest(overrides))).toEqual(rejections);
});

test('[F5] nothing is asked for before the contract is signed; on its day it may be', () => {
  expect(findDisbursementRejections(aRequest({ appliedOn: '2026-03-01' }))).toEqual([{ code: 'REQUESTED_BEFORE_CONTRACT', signedOn: '2026-03-02' }]);
});

test('[F5] managing projects takes at most its share of a programme, whether claimed or requested', () => {
  expect(findDisbursementRejections(aRequest({ managementFee: { capFen: 500n, takenFen: 100n } }))).toEqual([]);
  expect(findDisbursementRejections(aRequest({ managementFee: { capFen: 499n, takenFen: 100n } }))).toEqual([{ code: 'OVER_MANAGEMENT_FEE', capFen: 499n, freeFen: 399n }]);
});

test('[F5] originals are brought where the pack wants them', () => {
  const documents = [{ kind: 'contract', original: false }];
  expect(findDisbursementRejections(aRequest({ documents }))).toEqual([{ code: 'ORIGINALS_REQUIRED', copies: ['contract'] }]);
  expect(findDisbursementRejections(aRequest({ documents, required: { documents: ['contract'], originals: false } }))).toEqual([]);
});

test('[F5] an invoice that is brought is counted by its number, sums up and is not of a later day; an advance needs none', () => {
  const invoice = { code: '', number: '05100001900100000001', amountFen: 400n, issuedOn: '2026-03-02' };
  const documents = [{ kind: 'contract', original: true }, { kind: 'tax-invoice', original: true }];
  expect(findDisbursementRejections(aRequest({ documents }))).toEqual([{ code: 'INVOICE_NUMBERS_MISSING' }]);
  expect(findDisbursementRejections(aRequest({ documents, invoices: [invoice] }))).toEqual([]);
  expect(findDisbursementRejections(aRequest({ documents, invoices: [invoice], invoicesUsedElsewhere: [invoice] }))).toEqual([{ code: 'INVOICE_USED', number: invoice.number, invoiceCode: '' }]);
  expect(findDisbursementRejections(aRequest({ invoices: [{ ...invoice, amountFen: 399n, issuedOn: '2026-03-03' }] })).map(({ code }) => code)).toEqual(['INVOICE_SUM_DIFFERS', 'INVOICE_AFTER_APPLICATION']);
});
