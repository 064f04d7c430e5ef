import { setTimeout as pause } from 'node:timers/promises';
import { publishNotices } from './notices.ts';
import { bodyOf, county, evidence, known, shihua, specialAccount, type Story } from './story.ts';

/** Contract, batch, three levels of acceptance. */
export async function buildTheRoad(story: Story): Promise<void> {
  const { client, ids } = story;
  const projectId = known(story, 'projectId');
  await story.day('2026-03-03', '签订施工合同 · the contract is signed');
  const { contract } = await client.run<{ contract: { id: string } }>('village-director', 'signContract', 'contract', {
    projectId, contractorName: '邻水县样例路桥有限公司', contractorCode: '91511623MA00000002', amount: '456000.00', signedOn: '2026-03-03', warrantyMonths: 12 }, 'contract { id }');
  ids.contractId = contract.id;

  await story.day('2026-06-08', '工程完工,逐级验收 · the works are finished and accepted level by level');
  await client.run('poverty-officer', 'drawCountySample', 'sample', { townshipCode: '511623101000', year: 2026, seed: '20260601' }, 'sample { sampled }');
  const { batch } = await client.run<{ batch: { id: string } }>('village-clerk', 'submitBatch', 'batch', {
    contractId: contract.id, amount: '456000.00', content: '通组路2.4公里全部完工', final: true, evidence: [await evidence(story, 'village-clerk', 'photo', '完工照片')] }, 'batch { id }');
  ids.batchId = batch.id;
  const accept = async (login: string, level: string, extra: Record<string, unknown> = {}) =>
    client.run(login, 'acceptBatch', `accept-${level}`, {
      batchId: batch.id, level, passed: true, opinion: '合格', evidence: [await evidence(story, login, 'field-check-record', `${level} 验收`)], ...extra }, 'batch { state }');
  await accept('village-secretary', 'VILLAGE');
  await accept('township-official', 'TOWNSHIP', { satisfactionPercent: 96 });
  const { project } = await client.read<{ project: { batches: { id: string; state: string }[] } }>('poverty-officer', 'query ($id: ID!) { project(id: $id) { batches { id state } } }', { id: projectId });
  if (project.batches[0]?.state !== 'ACCEPTED') await accept('poverty-reviewer', 'COUNTY');
  story.say('  村初验、乡复验、县抽查合格');
}

const reviewers: Record<string, string> = {
  'village-review': 'village-director',
  'township-review': 'township-mayor',
  'county-poverty-office-review': 'poverty-reviewer',
  'county-finance-review': 'finance-reviewer',
};

/** 验收一批,报账一批: through village, township and both county departments, never by its maker, paid from the programme's own account. */
export async function reimburse(story: Story): Promise<void> {
  const { client, ids } = story;
  await story.day('2026-06-15', '石花村报账 · the village claims');
  const { reimbursement } = await client.run<{ reimbursement: { id: string } }>('village-clerk', 'submitReimbursement', 'claim', {
    projectId: known(story, 'projectId'), batchId: known(story, 'batchId'), programmeId: known(story, 'programmeId'),
    holderBodyId: bodyOf(story, 'village-committee', shihua), amount: '456000.00',
    invoices: [{ number: '05112600012345678901', amount: '456000.00', issuedOn: '2026-06-12' }],
    evidence: await Promise.all(['acceptance-report', 'tax-invoice', 'contract', 'application-form', 'plan-approval', 'payee-account'].map(async (kind) =>
      ({ ...(await evidence(story, 'village-clerk', kind, '报账资料')), original: true }))),
  }, 'reimbursement { id }');
  ids.reimbursementId = reimbursement.id;
  for (const [step, login] of Object.entries(reviewers)) {
    await client.run(login, 'reviewReimbursement', `review-${step}`, { reimbursementId: reimbursement.id, step, pass: true }, 'reimbursement { state }');
    story.say(`  会审 ${step} · ${login}`);
  }
  await client.run('finance-chief', 'approveLargeReimbursement', 'large', { reimbursementId: reimbursement.id, pass: true }, 'reimbursement { state }');
  await story.day('2026-06-18', '登记并复核收款账户 · the payee’s account is entered, and checked by a second person');
  const { payeeAccount } = await client.run<{ payeeAccount: { id: string } }>('village-clerk', 'enterPayeeAccount', 'payee-account', {
    payeeType: 'CONTRACTOR', payeeId: '91511623MA00000002', regionCode: shihua, accountName: '邻水县样例路桥有限公司', account: '51050120360800004321', bankCode: '102673000018',
    evidence: [await evidence(story, 'village-clerk', 'payee-account', '开户许可')],
  }, 'payeeAccount { id }');
  await client.run('finance-reviewer', 'checkPayeeAccount', 'payee-account-check', { payeeAccountId: payeeAccount.id, pass: true }, 'payeeAccount { state }');
  await story.day('2026-06-24', '专户付款,扣留质保金 · paid from the special account, retention held');
  const wrong = await client.attempt<{ reimbursement: unknown }>('bookkeeper', 'payReimbursement', 'pay-wrong', {
    reimbursementId: reimbursement.id, fromAccount: '6222020200112233445', paidOn: '2026-06-24' }, 'reimbursement { state }');
  story.say(`  非专户付款被拒绝:${wrong.refusals.map(({ message }) => message).join(' ')}`);
  const released = await client.run<{ reimbursement: { retained: string; paidOut: string } }>('bookkeeper', 'payReimbursement', 'pay', {
    reimbursementId: reimbursement.id, fromAccount: specialAccount, paidOn: '2026-06-24' }, 'reimbursement { state retained paidOut }');
  story.say(`  付款指令 ${released.reimbursement.paidOut} 元,质保金 ${released.reimbursement.retained} 元`);
  await client.run('bookkeeper', 'sendPaymentFile', 'payment-file', { programmeId: known(story, 'programmeId'), fromAccount: specialAccount }, 'paymentFile { messageId }');
  story.say(`  模拟银行 simulated bank: ${await untilPaid(story, reimbursement.id)}`);
  await publishNotices(story, { regionCode: county, item: 'project-after', atLeast: 1 });
}

/** The bank answers by file, in its own time. */
async function untilPaid({ client }: Story, id: string): Promise<string> {
  for (let tries = 0; tries < 120; tries += 1) {
    const { reimbursement } = await client.read<{ reimbursement: { state: string; payments: { number: string; state: string; reasonText: string | null }[] } }>(
      'bookkeeper', 'query ($id: ID!) { reimbursement(id: $id) { state payments { number state reasonText } } }', { id });
    const [payment] = reimbursement.payments;
    if (payment?.state === 'FAILED') throw new Error(`the bank turned ${payment.number} back: ${payment.reasonText}`);
    if (reimbursement.state === 'PAID' && payment) return `${payment.number} ${payment.state}`;
    await pause(500);
  }
  throw new Error('the bank did not answer within a minute');
}
