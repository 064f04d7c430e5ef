import { sendPayments } from '../household-payments.ts';
import { signaturePhoto } from '../told/story.ts';
import { bodyOf, county, evidence, known, shihua, type Story } from './story.ts';

const riskAccount = '6228480402564890026';

/** Not everything ends well: a household got less, a photo shows up twice, a villager objects and another's report is left lying, the new road cracks. */
export async function leaveOpen(story: Story): Promise<void> {
  const { client } = story;
  await story.day('2026-09-02', '两户签收,其中一户少领,用的是同一张照片 · two households sign, one for less, over one photo');
  const { householdPayments } = await client.read<{ householdPayments: { nodes: { id: string; amount: string }[] } }>('village-secretary',
    `{ householdPayments(regionCode: "${shihua}", first: 2) { nodes { id amount } } }`);
  for (const [i, { id, amount }] of householdPayments.nodes.entries()) {
    await client.run('village-secretary', 'recordReceipt', `receipt-${i}`, {
      paymentId: id, received: i === 0 ? amount : '100.00', method: 'SIGNATURE', evidence: [await signaturePhoto(story, 'village-secretary', '两户一照')] }, 'payment { id }');
  }

  await story.day('2026-09-03', '村民网上反映,受理后无人办理;对通报提出异议 · a report that is accepted and left lying, an objection to the bulletin');
  // Whoever files on the network is told a receipt code, and no place of a fact.
  const filed = await client.ask<{ filePetition: { refusals: { message: string }[] } }>(null, 'mutation ($input: FilePetitionInput!) { filePetition(input: $input) { receiptCode refusals { message } } }', {
    input: { requestId: crypto.randomUUID(), content: '新修的通组路才三个月就裂了。', regionCode: shihua } });
  if (filed.data?.filePetition.refusals.length !== 0) throw new Error(`the petition was not taken: ${JSON.stringify(filed)}`);
  const { petitions } = await client.read<{ petitions: { nodes: { id: string }[] } }>('petition-officer', `{ petitions(regionCode: "${shihua}", first: 2) { nodes { id } } }`);
  await client.run('petition-officer', 'acceptPetition', 'petition-left-accepted', { petitionId: petitions.nodes.find(({ id }) => id !== known(story, 'petitionId'))?.id }, 'petition { state }');
  const { notices } = await client.read<{ notices: { nodes: { id: string }[] } }>(null, `{ notices(regionCode: "${county}", onDisplay: true, first: 1) { nodes { id } } }`);
  await client.run(null, 'raiseObjection', 'bulletin-objection', { noticeId: notices.nodes[0]?.id, content: '通报只写了三户,我家也少领了。' }, 'receiptCode');

  await story.day('2026-09-08', '质保期内路面开裂 · the road cracks within its warranty');
  await client.run('village-supervisor', 'openQualityIssue', 'quality', {
    projectId: known(story, 'projectId'), content: '二组段路面开裂约十米', evidence: [await evidence(story, 'village-supervisor', 'photo', '开裂照片')] }, 'issue { id }');
}

/** The risk fund bears its share of a defaulted household loan; some comes back, some is written off, the rest stays open (F1). */
export async function bearTheRisk(story: Story): Promise<void> {
  const { client } = story;
  await story.day('2026-09-10', '扶贫小额信贷违约,分险基金按比例代偿 · a household loan defaults, the risk fund bears its share');
  const bankBodyId = bodyOf(story, 'lending-bank', county);
  const { programme } = await client.run<{ programme: { id: string } }>('finance-clerk', 'openProgramme', 'risk-programme', {
    code: 'FX-2026', name: '2026年脱贫人口小额信贷分险基金', fundKind: 'micro-credit-risk', year: 2026, bodyId: bodyOf(story, 'county-finance', county),
    bankAccount: riskAccount, bookkeeperPersonId: 'bookkeeper', closesOn: '2027-12-31' }, 'programme { id }');
  await client.run('finance-clerk', 'receiveQuota', 'risk-quota', { programmeId: programme.id, documentNumber: '邻财农〔2026〕21号', amount: '300000.00' }, 'programme { id }');
  await client.run('bookkeeper', 'receiveCash', 'risk-cash', { programmeId: programme.id, amount: '300000.00', bankReference: 'FX20260910-001' }, 'cashReceipt { id }');
  const { payeeAccount } = await client.run<{ payeeAccount: { id: string } }>('finance-clerk', 'enterPayeeAccount', 'bank-account', {
    payeeType: 'BODY', payeeId: bankBodyId, regionCode: county, accountName: '邻水县样例农村商业银行', account: '51050100000000009999', bankCode: '402673000018',
    evidence: [await evidence(story, 'finance-clerk', 'payee-account', '银行结算账户证明')] }, 'payeeAccount { id }');
  await client.run('finance-reviewer', 'checkPayeeAccount', 'bank-account-checked', { payeeAccountId: payeeAccount.id, pass: true }, 'payeeAccount { state }');

  const { riskAdvance } = await client.run<{ riskAdvance: { id: string; share: string; amount: string } }>('poverty-officer', 'requestRiskCompensation', 'risk-request', {
    programmeId: programme.id, regionCode: shihua, bankBodyId, loanNumber: 'LS-2025-00017', overdue: '20000.00',
    evidence: [await evidence(story, 'poverty-officer', 'overdue-proof', '贷款逾期证明')] }, 'riskAdvance { id share amount }');
  await client.run('finance-chief', 'checkRiskCompensation', 'risk-checked', { advanceId: riskAdvance.id, pass: true }, 'riskAdvance { state }');
  await client.run('bookkeeper', 'payRiskCompensation', 'risk-paid', { advanceId: riskAdvance.id, fromAccount: riskAccount }, 'riskAdvance { state }');
  await sendPayments(client, 'bookkeeper', { key: 'risk-file', programmeId: programme.id, fromAccount: riskAccount });
  const seen = async () => (await client.read<{ riskAdvance: { state: string; open: string } }>('bookkeeper', 'query ($id: ID!) { riskAdvance(id: $id) { state open } }', { id: riskAdvance.id })).riskAdvance;
  await client.until('the advance at the bank', async () => (await seen()).state === 'OPEN');
  story.say(`  逾期 20,000.00 元,按 ${riskAdvance.share}% 代偿 ${riskAdvance.amount} 元`);

  await story.day('2026-10-12', '追回一部分,核销一部分 · some comes back, some is written off');
  await client.run('bookkeeper', 'recordRiskRecovery', 'risk-recovered', { advanceId: riskAdvance.id, amount: '3000.00', bankReference: 'FX20261012-001' }, 'riskAdvance { state }');
  const proposed = await client.run<{ riskAdvance: { writeOffs: { id: string }[] } }>('poverty-officer', 'proposeRiskWriteOff', 'write-off', {
    advanceId: riskAdvance.id, amount: '1000.00', reason: '借款人家庭遭灾,确无偿还能力', evidence: [await evidence(story, 'poverty-officer', 'write-off-basis', '核销依据')] }, 'riskAdvance { writeOffs { id } }');
  await client.run('finance-chief', 'writeOffRiskAdvance', 'write-off-decided', { writeOffId: proposed.riskAdvance.writeOffs[0]?.id, pass: true }, 'riskAdvance { state }');
  story.say(`  未收回 ${(await seen()).open} 元`);
}
