import { bodyOf, evidence, known, papers, synthetic } from '../told/story.ts';
import { specialAccount, type GulinStory } from './story.ts';
import { fengshui } from './places.ts';

const contractor = { code: '91510525MA0000000D', name: '古蔺县样例路桥有限公司' };
const reviewers: readonly (readonly [step: string, login: string])[] = [
  ['village-review', 'gl-director'], ['township-review', 'gl-mayor'], ['county-poverty-office-review', 'gl-poverty-reviewer'], ['county-finance-review', 'gl-finance-reviewer']];
const documents = ['application-form', 'plan-approval', 'contract', 'tax-invoice', 'acceptance-report', 'payee-account'];

interface Order {
  id: string;
  number: string;
  state: string;
  reasonText: string | null;
}

export async function signTheContract(story: GulinStory): Promise<void> {
  const { client, ids } = story;
  await story.day('2025-03-05', '签订施工合同 · the contract is signed');
  const { contract } = await client.run<{ contract: { id: string } }>('gl-director', 'signContract', 'contract', {
    projectId: known(story, 'projectId'), contractorName: contractor.name, contractorCode: contractor.code, amount: '600000.00', signedOn: '2025-03-05', warrantyMonths: 3 }, 'contract { id }');
  ids.contractId = contract.id;
  ids.claims = [];
}

/** The first batch: accepted level by level, claimed, reviewed by village, township and both departments. */
export async function buildFirstBatch(story: GulinStory): Promise<void> {
  await story.day('2025-05-21', '第一批完工验收 · the first batch is accepted');
  const first = await acceptBatch(story, 1, '240000.00', false);
  await story.day('2025-05-26', '第一批报账 · the first batch is claimed');
  await claim(story, 1, first, '240000.00', '2025-05-23');
  await enterAccount(story, 1, '51050120360800000000');
  await story.day('2025-06-05', '付款 · the first claim is paid');
  await pay(story, 1);
}

async function acceptBatch(story: GulinStory, n: number, amount: string, final: boolean): Promise<string> {
  const { client } = story;
  if (n === 1) await client.run('gl-poverty-officer', 'drawCountySample', 'sample', { townshipCode: '510525105000', year: 2025, seed: '20250520' }, 'sample { sampled }');
  const { batch } = await client.run<{ batch: { id: string } }>('gl-clerk', 'submitBatch', `batch-${n}`, {
    contractId: known(story, 'contractId'), amount, content: `${synthetic}通组路第${n}批完工`, final, evidence: [await evidence(story, 'gl-clerk', 'photo', `第${n}批完工照片`)] }, 'batch { id }');
  const accept = async (login: string, level: string, extra: Record<string, unknown> = {}) => client.run(login, 'acceptBatch', `accept-${n}-${level}`, {
    batchId: batch.id, level, passed: true, opinion: '合格', evidence: [await evidence(story, login, 'field-check-record', `第${n}批 ${level} 验收`)], ...extra }, 'batch { state }');
  await accept('gl-first-secretary', 'VILLAGE');
  await accept('gl-official', 'TOWNSHIP', { satisfactionPercent: 95 });
  const { project } = await client.read<{ project: { batches: { id: string; state: string }[] } }>('gl-poverty-officer',
    'query ($id: ID!) { project(id: $id) { batches { id state } } }', { id: known(story, 'projectId') });
  if (project.batches.find(({ id }) => id === batch.id)?.state !== 'ACCEPTED') await accept('gl-poverty-reviewer', 'COUNTY');
  return batch.id;
}

/** 验收一批,报账一批. */
async function claim(story: GulinStory, n: number, batchId: string, amount: string, issuedOn: string): Promise<void> {
  const { client } = story;
  const { reimbursement } = await client.run<{ reimbursement: { id: string } }>('gl-clerk', 'submitReimbursement', `claim-${n}`, {
    projectId: known(story, 'projectId'), batchId, programmeId: known(story, 'programmeId'), holderBodyId: bodyOf(story, 'fengshui'), amount,
    invoices: [{ number: `0510525000000000000${n}`, amount, issuedOn }],
    evidence: (await papers(story, 'gl-clerk', documents, `第${n}批报账`)).map((paper) => ({ ...paper, original: true })) }, 'reimbursement { id }');
  for (const [step, login] of reviewers) {
    await client.run(login, 'reviewReimbursement', `review-${n}-${step}`, { reimbursementId: reimbursement.id, step, pass: true }, 'reimbursement { state }');
  }
  known(story, 'claims').push(reimbursement.id);
  story.say(`  第${n}批 ${amount} 元,村、乡、扶贫、财政会审通过`);
}

/** Entered by the village, checked by a second person. */
async function enterAccount(story: GulinStory, n: number, account: string): Promise<void> {
  const { payeeAccount } = await story.client.run<{ payeeAccount: { id: string } }>('gl-clerk', 'enterPayeeAccount', `account-${n}`, {
    payeeType: 'CONTRACTOR', payeeId: contractor.code, regionCode: fengshui, accountName: contractor.name, account, bankCode: '102657300018',
    evidence: [await evidence(story, 'gl-clerk', 'payee-account', `第${n}个账户开户许可`)] }, 'payeeAccount { id }');
  await story.client.run('gl-finance-reviewer', 'checkPayeeAccount', `account-${n}-checked`, { payeeAccountId: payeeAccount.id, pass: true }, 'payeeAccount { state }');
}

async function pay(story: GulinStory, n: number): Promise<void> {
  await story.client.run('gl-bookkeeper', 'payReimbursement', `pay-${n}`, {
    reimbursementId: known(story, 'claims')[n - 1], fromAccount: specialAccount, paidOn: n === 1 ? '2025-06-05' : '2025-07-14' }, 'reimbursement { state }');
  await sendFile(story, `pay-${n}`);
}

export const sendFile = (story: GulinStory, key: string) => story.client.run('gl-bookkeeper', 'sendPaymentFile', `file-${key}`, {
  programmeId: known(story, 'programmeId'), fromAccount: specialAccount }, 'paymentFile { messageId }');

const ordersOf = async ({ client, ids }: GulinStory, n: number): Promise<Order[]> =>
  (await client.read<{ reimbursement: { payments: Order[] } }>('gl-bookkeeper',
    'query ($id: ID!) { reimbursement(id: $id) { payments { id number state reasonText } } }', { id: ids.claims?.[n - 1] })).reimbursement.payments;

/** The bank knows no such account: the sum stands as payable until the account is corrected, checked by a second person, and paid under its parent's number. */
export async function correctFailedPayment(story: GulinStory): Promise<void> {
  const { client } = story;
  const failed = await client.until('the bank’s refusal', async () => (await ordersOf(story, 1)).find(({ state }) => state === 'FAILED' || state === 'REISSUED'));
  story.say(`  银行退回 ${failed.number}:${failed.reasonText}`);
  await story.day('2025-06-09', '更正并复核收款账户,按原号重新付款 · the account is corrected, checked by another person, and the payment reissued');
  await enterAccount(story, 2, '51050120360800006543');
  await client.run('gl-bookkeeper', 'reissuePayment', 'reissue', { paymentOrderId: failed.id, fromAccount: specialAccount }, 'paymentOrder { number }');
  await sendFile(story, 'reissue');
  const paid = await client.until('the reissued payment', async () => (await ordersOf(story, 1)).find(({ state }) => state === 'PAID'));
  story.say(`  ${paid.number} 已付`);
}

/** The second and last batch: its acceptance begins the warranty of three months. */
export async function finishTheRoad(story: GulinStory): Promise<void> {
  await story.day('2025-06-30', '第二批(末批)完工验收 · the last batch is accepted, the warranty begins');
  const second = await acceptBatch(story, 2, '360000.00', true);
  await story.day('2025-07-04', '第二批报账 · the second batch is claimed');
  await claim(story, 2, second, '360000.00', '2025-07-02');
  await story.day('2025-07-14', '付款 · the second claim is paid');
  await pay(story, 2);
  await story.client.until('the second payment', async () => (await ordersOf(story, 2)).some(({ state }) => state === 'PAID'));
}
