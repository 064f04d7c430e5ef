import { bodyOf, known, papers, refusedAs } from '../told/story.ts';
import { sendFile } from './bank.ts';
import { integrated, madeFor, siteOf, special, type GuanganStory, type Site } from './story.ts';

/** 三级两部门会审: village, township and, at the district, both departments. */
const reviewers = (people: string): readonly (readonly [step: string, login: string])[] => [
  ['village-review', `${people}-director`], ['township-review', 'ga-mayor'], ['county-poverty-office-review', 'ga-poverty-reviewer'], ['county-finance-review', 'ga-finance-reviewer']];

/** 工程类项目提供验收报告、税务发票、项目实施合同: the three that the account names. */
const required = ['acceptance-report', 'tax-invoice', 'contract'] as const;

interface Claim {
  site: Site['key'];
  n: number;
  amount: string;
  invoice: string;
  issuedOn: string;
}

const first: Claim = { site: 'road', n: 1, amount: '160000.00', invoice: '05100001900100000001', issuedOn: '2019-04-12' };
const canal: Claim = { site: 'canal', n: 1, amount: '180000.00', invoice: '05100001900100000002', issuedOn: '2019-04-12' };
const last: Claim = { site: 'road', n: 2, amount: '240000.00', invoice: '05100001900100000003', issuedOn: '2019-06-14' };

/** The input of a claim; papers are originals of all kinds asked for unless the step says otherwise. */
async function claimOf(story: GuanganStory, { site, n, amount, invoice, issuedOn }: Claim, { kinds = required as readonly string[], original = true } = {}) {
  const { committee, people } = siteOf(site);
  const { ids, bodies } = story;
  return {
    projectId: madeFor(ids.projects, site), batchId: madeFor(ids.batches, `${site}-${n}`), programmeId: known(story, 'specialId'), holderBodyId: bodyOf({ bodies }, committee), amount,
    invoices: [{ number: invoice, amount, issuedOn }],
    evidence: (await papers(story, `${people}-clerk`, kinds, `${site} 第${n}批报账 ${invoice} ${kinds.length} ${original ? '原件' : '复印件'}`)).map((paper) => ({ ...paper, original })),
  };
}

async function submit(story: GuanganStory, claim: Claim): Promise<string> {
  const { reimbursement } = await story.client.run<{ reimbursement: { id: string } }>(`${siteOf(claim.site).people}-clerk`, 'submitReimbursement', `claim-${claim.site}-${claim.n}`,
    await claimOf(story, claim), 'reimbursement { id }');
  (story.ids.claims ??= {})[`${claim.site}-${claim.n}`] = reimbursement.id;
  return reimbursement.id;
}

async function review({ client }: GuanganStory, { site, n }: Claim, reimbursementId: string, round = 1): Promise<void> {
  for (const [step, login] of reviewers(siteOf(site).people)) {
    await client.run(login, 'reviewReimbursement', `review-${site}-${n}-${round}-${step}`, { reimbursementId, step, pass: true }, 'reimbursement { state }');
  }
}

/** What the sheet of the account asks for is asked for: originals, all three papers, and dates in their order. */
export async function refuseFaultyClaims(story: GuanganStory): Promise<void> {
  await story.day('2019-04-16', '报账资料不合要求,逐项退回 · faulty claims are refused, each with its reason');
  const refuse = async (code: string, key: string, input: Record<string, unknown>) => refusedAs(story, code, 'ga-clerk', 'submitReimbursement', `faulty-${key}`, input);
  await refuse('ORIGINALS_REQUIRED', 'copies', await claimOf(story, first, { original: false }));
  await refuse('DOCUMENTS_MISSING', 'papers', await claimOf(story, first, { kinds: ['acceptance-report', 'contract'] }));
  await refuse('APPLIED_BEFORE_ACCEPTANCE', 'before-acceptance', { ...(await claimOf(story, { ...first, issuedOn: '2019-04-09' })), occurredOn: '2019-04-09' });
  await refuse('INVOICE_AFTER_APPLICATION', 'invoice-later', await claimOf(story, { ...first, issuedOn: '2019-04-17' }));
}

/** Why the township sends the claim back. */
export const returned = '税务发票购方名称与合同甲方不一致,请更换后重报。';

/** One claim comes back from the township with its reason, is corrected and reviewed anew; an invoice counts once anywhere. */
export async function reviewClaims(story: GuanganStory): Promise<void> {
  const { client } = story;
  const claimId = await submit(story, first);
  await client.run('ga-director', 'reviewReimbursement', 'review-road-1-0-village-review', { reimbursementId: claimId, step: 'village-review', pass: true }, 'reimbursement { state }');
  await client.run('ga-mayor', 'reviewReimbursement', 'review-road-1-0-township-review', { reimbursementId: claimId, step: 'township-review', pass: false, reason: returned }, 'reimbursement { state }');
  story.say(`  乡镇退回:${returned}`);
  await story.day('2019-04-18', '更正后重新报账,三级两部门会审通过 · corrected, reviewed by village, township and both departments');
  const { amount, invoices, evidence } = await claimOf(story, { ...first, invoice: '05100001900100000011', issuedOn: '2019-04-17' });
  await client.run('ga-clerk', 'correctReimbursement', 'claim-road-1-corrected', { reimbursementId: claimId, amount, invoices, evidence }, 'reimbursement { state }');
  await review(story, first, claimId, 2);
  await refusedAs(story, 'INVOICE_USED', 'ga-zhulin-clerk', 'submitReimbursement', 'claim-canal-used', await claimOf(story, { ...canal, invoice: '05100001900100000011' }));
  await review(story, canal, await submit(story, canal));
}

const pay = (story: GuanganStory, key: string, paidOn: string, by: { account: string; bookkeeper: string }) => {
  const input = { reimbursementId: madeFor(story.ids.claims, key), fromAccount: by.account, paidOn };
  return story.client.run(by.bookkeeper, 'payReimbursement', `pay-${key}`, input, 'reimbursement { state }');
};

/** 专人、专户: neither another bookkeeper nor another account pays for this programme. */
export async function payFirstClaims(story: GuanganStory): Promise<void> {
  await story.day('2019-04-22', '付款:非专人、非专户一律拒绝 · paid by the named bookkeeper from the own account only');
  const claimId = madeFor(story.ids.claims, 'road-1');
  await refusedAs(story, 'NOT_THE_BOOKKEEPER', integrated.bookkeeper, 'payReimbursement', 'pay-other-person', { reimbursementId: claimId, fromAccount: special.account, paidOn: '2019-04-22' });
  await refusedAs(story, 'NOT_THE_OWN_ACCOUNT', special.bookkeeper, 'payReimbursement', 'pay-other-account', { reimbursementId: claimId, fromAccount: integrated.account, paidOn: '2019-04-22' });
  await pay(story, 'road-1', '2019-04-22', special);
  await pay(story, 'canal-1', '2019-04-22', special);
  await sendFile(story, 'special', 'april');
}

export async function payLastClaim(story: GuanganStory): Promise<void> {
  await story.day('2019-06-20', '末批报账付款 · the last claim');
  await review(story, last, await submit(story, last));
  await pay(story, 'road-2', '2019-06-20', special);
  await sendFile(story, 'special', 'june');
}
