import { identityCheckCharacter } from '@sunledger/kernel';
import { untilRefundPaid } from '../told/refunds.ts';
import { enterTreasuryAccount, payToTreasury } from '../told/treasury.ts';
import { bodyOf, evidence, known, synthetic } from '../told/story.ts';
import { county, fengshui } from './places.ts';
import { specialAccount, type GulinStory } from './story.ts';

/** Sums of the case: what was ordered, what has come in so far, and of that what the household gets back. */
const sums = { ordered: '260.00', received: ['60.00', '100.00'], treasury: '40.00', refunded: '100.00' } as const;

interface Clue {
  id: string;
  problemClass: string;
}

/** The disputed receipt became a clue by itself; it is screened, checked and transferred as any other. */
async function fileTheCase(story: GulinStory): Promise<string> {
  const { client } = story;
  await story.day('2025-08-11', '争议线索集体排查 · the clue of the dispute is screened');
  const clue = await client.until('the clue of the dispute', async () => (await client.read<{ clues: { nodes: Clue[] } }>('gl-discipline-officer',
    `{ clues(regionCode: "${fengshui}", first: 100) { nodes { id problemClass } } }`)).clues.nodes.find(({ problemClass }) => problemClass === 'household-payment-short'));
  await client.run('gl-discipline-officer', 'screenClues', 'screening', {
    attendees: 5, decisions: [{ clueId: clue.id, decision: 'PRELIMINARY_CHECK', reason: `${synthetic}线索具体,可查` }] }, 'meetingId');
  await story.day('2025-08-20', '初步核实,移交立案 · checked, transferred, the case is filed');
  await client.run('gl-discipline-officer', 'reportPreliminaryCheck', 'check', {
    clueId: clue.id, result: 'SUBSTANTIATED', report: `${synthetic}经入户核实属实。`, evidence: [await evidence(story, 'gl-discipline-officer', 'review-opinion', '初核报告')] }, 'clue { state }');
  await client.run('gl-discipline-officer', 'transferClue', 'transfer', { clueId: clue.id, toBodyId: bodyOf(story, 'discipline') }, 'clue { state }');
  const { disciplineCase } = await client.run<{ disciplineCase: { id: string } }>('gl-discipline-officer', 'fileCase', 'case', {
    clueId: clue.id, leadPersonId: 'gl-discipline-officer', kind: 'ORDINARY' }, 'disciplineCase { id }');
  for (const [login, step] of [['gl-discipline-officer', 'INVESTIGATED'], ['gl-discipline-trial', 'TRIED'], ['gl-discipline-chief', 'DECIDED']] as const) {
    await client.run(login, 'recordCaseStep', `case-${step}`, {
      caseId: disciplineCase.id, step, evidence: [await evidence(story, login, 'review-opinion', `案件 ${step}`)] }, 'disciplineCase { state }');
  }
  await client.run('gl-discipline-officer', 'imposeMeasure', 'measure', {
    caseId: disciplineCase.id, kind: 'PARTY_WARNING', documentNumber: `${synthetic}古纪〔2025〕9号`,
    person: { name: '样例某', idNumber: `51992319650312442${identityCheckCharacter('51992319650312442')}`, postName: `${synthetic}村干部`, villageCadre: true, partyMember: true } }, 'measure { id }');
  await client.run('gl-discipline-officer', 'imposeMeasure', 'measure-transferred', {
    caseId: disciplineCase.id, kind: 'TRANSFERRED_TO_PROSECUTORS', documentNumber: `${synthetic}古监移〔2025〕2号`,
    person: { name: '样例乙', idNumber: `51992319701020443${identityCheckCharacter('51992319701020443')}`, postName: `${synthetic}村文书`, villageCadre: true, partyMember: false } }, 'measure { id }');
  return disciplineCase.id;
}

/** Part of what was ordered comes in; of that one household is refunded and the rest goes to the treasury, each to the fen (F10, A3). */
export async function recoverAndRefund(story: GulinStory): Promise<void> {
  const { client, ids } = story;
  ids.caseId = await fileTheCase(story);
  await story.day('2025-11-05', '责令退赔,部分到账 · recovery is ordered, part of it comes in');
  const { recovery } = await client.run<{ recovery: { id: string } }>('gl-discipline-officer', 'orderRecovery', 'recovery', {
    caseId: ids.caseId, programmeId: known(story, 'programmeId'), amount: sums.ordered, fromContent: `${synthetic}截留的到户补助` }, 'recovery { id }');
  ids.recoveryId = recovery.id;
  for (const [i, amount] of sums.received.entries()) {
    await client.run('gl-bookkeeper', 'receiveRecovery', `received-${i}`, { recoveryId: recovery.id, amount, bankReference: `GL20251105-${i}` }, 'recovery { received }');
  }
  await client.until('the recovered money with the case', async () => (await client.read<{ recovery: { waterfall: { received: string } } }>('gl-discipline-officer',
    'query ($id: ID!) { recovery(id: $id) { waterfall { received } } }', { id: recovery.id })).recovery.waterfall.received === '160.00');
  const person = story.people.find(({ villageCode }) => villageCode === fengshui);
  const { refundList } = await client.run<{ refundList: { id: string; lines: { id: string }[] } }>('gl-discipline-officer', 'listRefund', 'refund', {
    recoveryId: recovery.id, lines: [{ person: { name: person?.name, idNumber: person?.identityNumber }, amount: sums.refunded }] }, 'refundList { id lines { id } }');
  ids.refundListId = refundList.id;
  await client.run('gl-discipline-officer', 'orderTreasuryReturn', 'treasury', { recoveryId: recovery.id, amount: sums.treasury }, 'recovery { id }');
  await enterTreasuryAccount(client, { enters: 'gl-finance-clerk', checks: 'gl-finance-reviewer' }, {
    regionCode: county, accountName: `${synthetic}国家金库古蔺县支库`, account: '51050199990000000025' });
  await payToTreasury(client, 'gl-bookkeeper', { recoveryId: recovery.id, programmeId: known(story, 'programmeId'), fromAccount: specialAccount });
  await client.run('gl-bookkeeper', 'payRefund', 'refund-paid', {
    refundListId: refundList.id, method: 'CASH_ON_SPOT', fromAccount: specialAccount, bankReference: 'GL20251105-9',
    evidence: [await evidence(story, 'gl-bookkeeper', 'signed-receipt', '清退领款签字表')] }, 'refundOrder { id }');
  await untilRefundPaid(story, 'gl-discipline-officer', refundList.id);
  for (const [i, line] of refundList.lines.entries()) {
    await client.run('gl-supervisor', 'confirmRefund', `confirm-${i}`, {
      lineId: line.id, method: 'SIGNATURE', evidence: [await evidence(story, 'gl-supervisor', 'signed-attendance', '清退签字')] }, 'refundLine { id }');
  }
  story.say(`  责令 ${sums.ordered} 元,到账 160.00 元,清退 ${sums.refunded} 元,上缴 ${sums.treasury} 元`);
}
