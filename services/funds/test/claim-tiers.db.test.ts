import { afterAll, beforeAll, expect, test } from 'vitest';
import { Claims, steps } from './claims.ts';
import { County, county as countyCode, ownAccount, township, village } from './county.ts';

let county: County;
let claims: Claims;
const city = '511600000000';

/** Who makes claims and requests at each tier, for which holder, and which reviews are left. */
const tiers = [
  { tier: 'village', regionCode: village, personId: 'village-clerk', holderBodyId: 'village', reviews: steps, requests: ['township-finance-review', 'county-poverty-office-review', 'county-finance-review'] },
  { tier: 'township', regionCode: township, personId: 'township-clerk', holderBodyId: 'township-finance', reviews: steps.slice(1), requests: ['township-finance-review', 'county-poverty-office-review', 'county-finance-review'] },
  { tier: 'county', regionCode: countyCode, personId: 'engineer', holderBodyId: 'county-finance', reviews: steps.slice(2), requests: ['county-poverty-office-review', 'county-finance-review'] },
] as const;
const requestReviewers: Record<string, string> = { 'township-finance-review': 'township-finance-head', 'county-poverty-office-review': 'poverty-reviewer', 'county-finance-review': 'finance-reviewer' };

beforeAll(async () => {
  county = await County.start();
  claims = new Claims(county);
  await county.post('township-clerk', 'township-finance-office', township, ['funds.reimbursement.submit', 'funds.disbursement.request']);
  await county.post('engineer', 'county-department', countyCode, ['funds.reimbursement.submit', 'funds.disbursement.request', 'funds.payee.enter']);
  await county.receiveQuota('100000.00');
  await county.receiveCash('100000.00');
  await county.allotToVillage('10000.00');
  await county.done('treasurer', 'issueAllocation', 'allocation', {
    programmeId: county.programmeId, fromBodyId: 'county-finance', toBodyId: 'township-finance', documentNumber: '邻财农留用', amount: '10000.00' });
  for (const { tier, regionCode } of tiers) {
    await county.plan(tier, '1000.00', { regionCode });
    await county.sign(tier, 100_000n);
    await county.accept(tier, `${tier}-1`, 100_000n, { final: true });
  }
  const account = await county.done('engineer', 'enterPayeeAccount', 'payeeAccount', {
    payeeType: 'CONTRACTOR', payeeId: 'builder', regionCode: countyCode, accountName: '样例路桥有限公司', account: '51050100000000001234', bankCode: '102100099996', evidence: county.proof('engineer') });
  await county.done('account-checker', 'checkPayeeAccount', 'payeeAccount', { payeeAccountId: account, pass: true });
}, 120_000);
afterAll(() => county?.stop());

const stepsOf = async (kind: 'reimbursement' | 'disbursement', id: string): Promise<string[] | undefined> => {
  const answer = await county.service.ask<Record<string, { steps: { code: string }[] }>>('treasurer', `query ($id: ID!) { ${kind}(id: $id) { steps { code } } }`, { id });
  return answer.data?.[kind]?.steps.map(({ code }) => code);
};

test.each(tiers)('[F6] a claim for a project of the $tier is reviewed by every body that covers it, and paid', async ({ tier, personId, holderBodyId, reviews }) => {
  const { id, refusals, errors } = await claims.submit(tier, `${tier}-1`, '100.00', { holderBodyId, evidence: claims.documents(personId) }, personId);
  expect({ refusals, errors }).toEqual({ refusals: [], errors: undefined });
  expect(await stepsOf('reimbursement', id)).toEqual(reviews);
  const sentBack = await claims.review(id, reviews[0]!, { pass: false, reason: '发票抬头有误' });
  expect({ refusals: sentBack.refusals, errors: sentBack.errors }).toEqual({ refusals: [], errors: undefined });
  const again = await claims.submit(tier, `${tier}-1`, '200.00', { holderBodyId, evidence: claims.documents(personId) }, personId);
  for (const step of reviews) expect((await claims.review(again.id, step)).refusals).toEqual([]);
  expect(await claims.stateOf(again.id)).toBe('APPROVED');
  expect((await claims.payThroughBank(again.id)).refusals).toEqual([]);
  expect(await claims.stateOf(again.id)).toBe('PAID');
});

test.each(tiers)('[F5] a request for a project of the $tier is reviewed by every body that covers it, and paid', async ({ tier, personId, holderBodyId, requests }) => {
  const evidence = ['contract', 'progress-report'].map((kind) => ({ kind, original: true, ticket: county.ticket(personId, `request ${tier} ${kind}`) }));
  const { id, refusals, errors } = await county.command(personId, 'requestDisbursement', 'disbursement', {
    projectId: tier, contractId: `contract-${tier}`, programmeId: county.programmeId, holderBodyId, stage: 'completion', amount: '300.00', evidence });
  expect({ refusals, errors }).toEqual({ refusals: [], errors: undefined });
  expect(await stepsOf('disbursement', id)).toEqual(requests);
  for (const step of requests) {
    expect((await county.command(requestReviewers[step]!, 'reviewDisbursement', 'disbursement', { disbursementId: id, step, pass: true })).refusals).toEqual([]);
  }
  expect((await county.command('bookkeeper', 'payDisbursement', 'disbursement', { disbursementId: id, fromAccount: ownAccount })).refusals).toEqual([]);
});

test('[F6] where no body of the pack covers the project, nothing is reserved: the claim is refused and says who can help', async () => {
  await county.list('highway', {}, city);
  await county.sign('highway', 100_000n);
  await county.accept('highway', 'highway-1', 100_000n);
  const { refusals } = await claims.submit('highway', 'highway-1', '1.00', { holderBodyId: 'county-finance', evidence: claims.documents('engineer') }, 'engineer');
  expect(refusals).toContainEqual(expect.objectContaining({ code: 'NO_REVIEWER', field: 'projectId', policy: 'national@1', message: expect.stringContaining('publishPolicy') as string }));
});
