import { expect, test } from 'vitest';
import { findClaimRejections, type Claim } from './claim-rules.ts';
import { findDoubledKinds } from './document-rules.ts';
import type { Invoice } from './invoice-rules.ts';

const village = '511623100201';
const anInvoice = (overrides: Partial<Invoice> = {}): Invoice => ({ code: '5100221130', number: '12345678', amountFen: 100n, issuedOn: '2026-06-01', ...overrides });
const aClaim = (overrides: Partial<Claim> = {}): Claim => ({
  amountFen: 100n, appliedOn: '2026-06-02', projectId: 'road', projectRegionCode: village, holderRegionCode: village,
  batch: { projectId: 'road', acceptedFen: 100n, acceptedOn: '2026-06-01', claimedFen: 0n },
  contract: { amountFen: 1000n, claimedFen: 0n }, plan: { plannedFen: 1000n, claimedFen: 0n }, overrunPercent: '10',
  advance: { disbursedFen: 0n, acceptedFen: 100n, claimedFen: 0n }, managementFee: undefined,
  invoices: [anInvoice()], invoicesUsedElsewhere: [],
  documents: [{ kind: 'contract', original: true }, { kind: 'tax-invoice', original: true }],
  required: { documents: ['contract', 'tax-invoice'], originals: true }, ...overrides,
});
const claiming = (amountFen: bigint, overrides: Partial<Claim> = {}) => aClaim({ amountFen, invoices: [anInvoice({ amountFen })], ...overrides });

test('[F6] a batch is claimed up to exactly what was accepted and not claimed yet', () => {
  const batch = { projectId: 'road', acceptedFen: 300n, acceptedOn: '2026-06-01', claimedFen: 200n };
  expect(findClaimRejections(claiming(100n, { batch }))).toEqual([]);
  expect(findClaimRejections(claiming(101n, { batch }))).toEqual([{ code: 'OVER_ACCEPTED_VALUE', freeFen: 100n }]);
});

test('[F6] all claims of a contract together stay within it, to the fen', () => {
  const contract = { amountFen: 1000n, claimedFen: 900n };
  expect(findClaimRejections(claiming(100n, { contract }))).toEqual([]);
  const batch = { projectId: 'road', acceptedFen: 500n, acceptedOn: '2026-06-01', claimedFen: 0n };
  expect(findClaimRejections(claiming(101n, { contract, batch }))).toEqual([{ code: 'OVER_CONTRACT', freeFen: 100n }]);
  expect(findClaimRejections(aClaim({ contract: undefined }))).toEqual([{ code: 'CONTRACT_NOT_KNOWN' }]);
});

test('[F6] a claim may overrun the plan by the pack’s share and not by one fen more', () => {
  const plan = { plannedFen: 1000n, claimedFen: 1000n };
  expect(findClaimRejections(claiming(100n, { plan }))).toEqual([]);
  const batch = { projectId: 'road', acceptedFen: 500n, acceptedOn: '2026-06-01', claimedFen: 0n };
  expect(findClaimRejections(claiming(101n, { plan, batch }))).toEqual([{ code: 'OVER_PLAN', plannedFen: 1000n, freeFen: 100n, overrunPercent: '10' }]);
  expect(findClaimRejections(claiming(1n, { plan, overrunPercent: '0' }))).toEqual([{ code: 'OVER_PLAN', plannedFen: 1000n, freeFen: 0n, overrunPercent: '0' }]);
});

test('[F6] what was paid ahead is worked off before more is claimed', () => {
  const batch = { projectId: 'road', acceptedFen: 500n, acceptedOn: '2026-06-01', claimedFen: 0n };
  const advance = { disbursedFen: 300n, acceptedFen: 500n, claimedFen: 100n };
  expect(findClaimRejections(claiming(100n, { batch, advance }))).toEqual([]);
  expect(findClaimRejections(claiming(101n, { batch, advance }))).toEqual([{ code: 'ADVANCE_NOT_WORKED_OFF', disbursedFen: 300n, freeFen: 100n }]);
});

test('[F6] managing projects takes at most the pack’s share of a programme', () => {
  expect(findClaimRejections(claiming(100n, { managementFee: { capFen: 300n, takenFen: 200n } }))).toEqual([]);
  expect(findClaimRejections(claiming(100n, { managementFee: { capFen: 299n, takenFen: 200n } }))).toEqual([{ code: 'OVER_MANAGEMENT_FEE', capFen: 299n, freeFen: 99n }]);
});

test('[F6] what no adopted plan pays from this programme is not reimbursed', () => {
  expect(findClaimRejections(aClaim({ plan: undefined }))).toEqual([{ code: 'NOT_IN_PLAN' }]);
});

test('[F6] the documents of the pack must all be there, as originals where it says so', () => {
  expect(findClaimRejections(aClaim({ documents: [{ kind: 'contract', original: true }] }))).toEqual([{ code: 'DOCUMENTS_MISSING', missing: ['tax-invoice'] }]);
  const documents = [{ kind: 'contract', original: false }, { kind: 'tax-invoice', original: true }];
  expect(findClaimRejections(aClaim({ documents }))).toEqual([{ code: 'ORIGINALS_REQUIRED', copies: ['contract'] }]);
  expect(findClaimRejections(aClaim({ documents, required: { documents: ['contract'], originals: false } }))).toEqual([]);
});

test('[X5] one file under two kinds is told, each kind once; the same kind twice is one paper', () => {
  expect(findDoubledKinds([{ hash: 'a', kind: 'contract' }, { hash: 'a', kind: 'tax-invoice' }, { hash: 'b', kind: 'acceptance-report' }])).toEqual(['contract', 'tax-invoice']);
  expect(findDoubledKinds([{ hash: 'a', kind: 'contract' }, { hash: 'a', kind: 'contract' }, { hash: 'b', kind: 'tax-invoice' }])).toEqual([]);
});

test('[F6] invoices sum up to the claim exactly', () => {
  expect(findClaimRejections(aClaim({ invoices: [anInvoice({ amountFen: 60n }), anInvoice({ number: '12345679', amountFen: 40n })] }))).toEqual([]);
  expect(findClaimRejections(aClaim({ invoices: [anInvoice({ amountFen: 99n })] }))).toEqual([{ code: 'INVOICE_SUM_DIFFERS', sumFen: 99n, amountFen: 100n }]);
});

test('[F6] an invoice number counts once anywhere: not twice in a claim, not in another', () => {
  const twice = [anInvoice({ amountFen: 50n }), anInvoice({ amountFen: 50n })];
  const used = { code: 'INVOICE_USED', number: '12345678', invoiceCode: '5100221130' };
  expect(findClaimRejections(aClaim({ invoices: twice }))).toEqual([used]);
  expect(findClaimRejections(aClaim({ invoicesUsedElsewhere: [{ code: '5100221130', number: '12345678' }] }))).toEqual([used]);
  // The same number under another code is another invoice.
  expect(findClaimRejections(aClaim({ invoices: [anInvoice({ amountFen: 50n }), anInvoice({ code: '5100221131', amountFen: 50n })] }))).toEqual([]);
});

test('[F6] dates run acceptance, application, and no invoice after the application; the same day will do', () => {
  expect(findClaimRejections(aClaim({ appliedOn: '2026-06-01' }))).toEqual([]);
  expect(findClaimRejections(aClaim({ appliedOn: '2026-05-31', invoices: [anInvoice({ issuedOn: '2026-05-31' })] }))).toEqual([
    { code: 'APPLIED_BEFORE_ACCEPTANCE', acceptedOn: '2026-06-01' }]);
  expect(findClaimRejections(aClaim({ invoices: [anInvoice({ issuedOn: '2026-06-03' })] }))).toEqual([
    { code: 'INVOICE_AFTER_APPLICATION', number: '12345678', issuedOn: '2026-06-03' }]);
});

test.each([
  ['another project', { batch: { projectId: 'school', acceptedFen: 100n, acceptedOn: '2026-06-01', claimedFen: 0n } }, { code: 'BATCH_OF_ANOTHER_PROJECT' }],
  ['a holder of another village', { holderRegionCode: '511623100202' }, { code: 'HOLDER_ELSEWHERE' }],
] as const)('[F6] a batch of %s is not claimed', (_case, overrides, rejection) => {
  expect(findClaimRejections(aClaim(overrides))).toEqual([rejection]);
});

test('[F6] all that is wrong is said at once', () => {
  const codes = findClaimRejections(aClaim({ amountFen: 2000n, plan: undefined, documents: [] })).map((rejection) => rejection.code);
  expect(codes).toEqual(['OVER_ACCEPTED_VALUE', 'OVER_CONTRACT', 'NOT_IN_PLAN', 'DOCUMENTS_MISSING', 'INVOICE_SUM_DIFFERS']);
});
