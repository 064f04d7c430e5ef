import { formatYuan, identityCheckCharacter } from '@sunledger/kernel';
import { sendPayments } from '../household-payments.ts';
import { untilRefundPaid } from '../told/refunds.ts';
import { enterTreasuryAccount, payToTreasury } from '../told/treasury.ts';
import { bodyOf, evidence, known, synthetic } from '../told/story.ts';
import { inspected, province } from './places.ts';
import { keptBesidesFen, shortFen, specialAccount, type ShandongStory } from './story.ts';

const allKept = formatYuan(shortFen.reduce((sum, fen) => sum + fen, keptBesidesFen));

/** 移交问责: checked, transferred, filed; one person is disciplined. */
export async function fileTheCase(story: ShandongStory): Promise<void> {
  const { client, ids } = story;
  const clueId = known(story, 'shortfallClueId');
  await story.day('2016-07-08', '初步核实,移交立案 · checked, transferred, the case is filed');
  await client.run('sd-discipline', 'reportPreliminaryCheck', 'check', {
    clueId, result: 'SUBSTANTIATED', report: `${synthetic}经入户核实,两户直补资金少发。`, evidence: [await evidence(story, 'sd-discipline', 'review-opinion', '初核报告')] }, 'clue { state }');
  await client.run('sd-discipline', 'transferClue', 'transfer', { clueId, toBodyId: bodyOf(story, 'discipline') }, 'clue { state }');
  const { disciplineCase } = await client.run<{ disciplineCase: { id: string } }>('sd-discipline', 'fileCase', 'case', { clueId, leadPersonId: 'sd-discipline', kind: 'ORDINARY' }, 'disciplineCase { id }');
  ids.caseId = disciplineCase.id;
  for (const [login, step] of [['sd-discipline', 'INVESTIGATED'], ['sd-trial', 'TRIED'], ['sd-discipline-chief', 'DECIDED']] as const) {
    await client.run(login, 'recordCaseStep', `case-${step}`, { caseId: ids.caseId, step, evidence: [await evidence(story, login, 'review-opinion', `案件 ${step}`)] }, 'disciplineCase { state }');
  }
  const body = '37992119700101100';
  await client.run('sd-discipline', 'imposeMeasure', 'measure', {
    caseId: ids.caseId, kind: 'PARTY_WARNING', documentNumber: `${synthetic}鲁水纪〔2016〕3号`,
    person: { name: '样例某', idNumber: body + identityCheckCharacter(body), postName: `${synthetic}村干部`, villageCadre: true, partyMember: true } }, 'measure { id }');
}

/** Each household's account is entered and checked by two, and its refund is a payment of its own at the bank. */
async function refundThroughBank(story: ShandongStory, refundList: { id: string; lines: { id: string }[] }, names: readonly string[]): Promise<void> {
  const { client } = story;
  for (const [i, { id: payeeId }] of refundList.lines.entries()) {
    const { payeeAccount } = await client.run<{ payeeAccount: { id: string } }>('sd-clerk', 'enterPayeeAccount', `refund-account-${i}`, {
      payeeType: 'REFUND_LINE', payeeId, regionCode: province, accountName: names[i], account: `622202370000000${40 + i}`, bankCode: '102453000018',
      evidence: [await evidence(story, 'sd-clerk', 'payee-account', `第${i + 1}户银行卡`)] }, 'payeeAccount { id }');
    await client.run('sd-reviewer', 'checkPayeeAccount', `refund-account-${i}-checked`, { payeeAccountId: payeeAccount.id, pass: true }, 'payeeAccount { state }');
  }
  await client.run('sd-bookkeeper', 'payRefund', 'refund-paid', { refundListId: refundList.id, method: 'BY_BANK', fromAccount: specialAccount }, 'refundOrder { id }');
  await sendPayments(client, 'sd-bookkeeper', { key: 'refund-file', programmeId: known(story, 'programmeId'), fromAccount: specialAccount });
}

/** All that was kept comes in; two named households get what they were short of, the rest goes to the treasury, each to the fen (F10, A3). */
export async function recoverAndRefund(story: ShandongStory): Promise<void> {
  const { client, ids } = story;
  await story.day('2016-08-15', '追缴到账,两户清退,余款上缴国库 · recovered, two households refunded, the rest to the treasury');
  const { recovery } = await client.run<{ recovery: { id: string } }>('sd-discipline', 'orderRecovery', 'recovery', {
    caseId: known(story, 'caseId'), programmeId: known(story, 'programmeId'), amount: allKept, fromContent: `${synthetic}截留的移民直补资金` }, 'recovery { id }');
  ids.recoveryId = recovery.id;
  await client.run('sd-bookkeeper', 'receiveRecovery', 'received', { recoveryId: recovery.id, amount: allKept, bankReference: 'SD20160815-001' }, 'recovery { received }');
  await client.until('the recovered money with the case', async () => (await client.read<{ recovery: { waterfall: { received: string } } }>('sd-discipline',
    'query ($id: ID!) { recovery(id: $id) { waterfall { received } } }', { id: recovery.id })).recovery.waterfall.received === allKept);
  const households = story.people.filter(({ villageCode }) => villageCode === inspected);
  const { refundList } = await client.run<{ refundList: { id: string; lines: { id: string }[] } }>('sd-discipline', 'listRefund', 'refund', {
    recoveryId: recovery.id, lines: shortFen.map((fen, i) => ({ person: { name: households[i]?.name, idNumber: households[i]?.identityNumber }, amount: formatYuan(fen) })) }, 'refundList { id lines { id } }');
  ids.refundListId = refundList.id;
  await client.run('sd-discipline', 'orderTreasuryReturn', 'treasury', { recoveryId: recovery.id, amount: formatYuan(keptBesidesFen) }, 'recovery { id }');
  await enterTreasuryAccount(client, { enters: 'sd-clerk', checks: 'sd-reviewer' }, {
    regionCode: province, accountName: `${synthetic}国家金库山东省分库`, account: '37050199990000000033' });
  await payToTreasury(client, 'sd-bookkeeper', { recoveryId: recovery.id, programmeId: known(story, 'programmeId'), fromAccount: specialAccount });
  await refundThroughBank(story, refundList, households.map(({ name }) => name));
  await untilRefundPaid(story, 'sd-discipline', refundList.id);
  for (const [i, line] of refundList.lines.entries()) {
    await client.run('sd-yiyuan-supervisor', 'confirmRefund', `confirm-${i}`, {
      lineId: line.id, method: 'SIGNATURE', evidence: [await evidence(story, 'sd-yiyuan-supervisor', 'signed-attendance', `清退签字 ${i + 1}`)] }, 'refundLine { id }');
  }
  await client.run('sd-discipline', 'recordCaseStep', 'case-executed', { caseId: known(story, 'caseId'), step: 'EXECUTED', evidence: [await evidence(story, 'sd-discipline', 'review-opinion', '案件执行')] }, 'disciplineCase { state }');
  await client.run('sd-discipline-chief', 'concludeCase', 'case-concluded', { caseId: known(story, 'caseId'), substantiated: true, conclusionStatement: `${synthetic}事实清楚,处理到位。` }, 'disciplineCase { state }');
  story.say(`  追缴 ${allKept} 元,清退 ${shortFen.map(formatYuan).join(' + ')} 元,上缴 ${formatYuan(keptBesidesFen)} 元`);
}
