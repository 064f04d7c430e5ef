import { identityCheckCharacter } from '@sunledger/kernel';
import { enterTreasuryAccount, payToTreasury } from '../told/treasury.ts';
import { publishNotices } from './notices.ts';
import { bodyOf, county, evidence, known, shihua, specialAccount, type Story } from './story.ts';

/** Sums of the case: three households got 200 yuan less than the ledger says, and the clerk pays back a little more, which goes to the treasury. */
const shortfall = '200.00';
const households = 3;

/** A villager reports short payment by phone, named and sealed; the pack sets the clock; it becomes a clue that nothing joins to the caller. */
export async function reportShortPayment(story: Story): Promise<void> {
  const { client, ids } = story;
  await story.day('2026-08-03', '村民来电反映少发补助 · a villager reports short payment by phone');
  const { householdPayments } = await client.read<{ householdPayments: { nodes: { id: string; factId: string }[] } }>('finance-clerk',
    `{ householdPayments(regionCode: "${shihua}", first: 3) { nodes { id factId } } }`);
  const fact = householdPayments.nodes[0]?.factId;
  const { petition, receiptCode } = await client.run<{ petition: { id: string }; receiptCode: string }>(
    'petition-officer', 'registerPetition', 'petition', {
      channel: 'PHONE', content: '补助每户少发了两百元,村里说是扣了“工本费”。', named: { name: '冯秀珍', contact: '13800138000' },
      bodyComplainedOfId: bodyOf(story, 'village-committee', shihua), regionCode: shihua, subjectFactIds: fact ? [fact] : [],
    }, 'receiptCode petition { id }');
  ids.petitionId = petition.id;
  ids.petitionReceipt = receiptCode;
  const accepted = await client.run<{ petition: { deadlines: { kind: string; dueOn: string; policy: string }[] } }>(
    'petition-officer', 'acceptPetition', 'petition-accepted', { petitionId: petition.id }, 'petition { deadlines { kind dueOn policy } }');
  for (const deadline of accepted.petition.deadlines) story.say(`  ${deadline.kind} 到期 ${deadline.dueOn}(${deadline.policy})`);

  await story.day('2026-08-06', '转为问题线索,集体排查 · it becomes a clue and is screened');
  const { clue } = await client.run<{ clue: { id: string } }>('petition-officer', 'registerClue', 'clue', {
    source: 'PETITION', petitionId: petition.id, problemClass: 'withheld-household-payment', summary: '石花村到户补助发放疑似每户截留二百元', amount: '600.00',
    regionCode: shihua, bodyConcernedId: bodyOf(story, 'village-committee', shihua), subjectFactIds: fact ? [fact] : [] }, 'clue { id }');
  ids.clueId = clue.id;
  await client.run('discipline-officer', 'screenClues', 'screening', {
    attendees: 7, decisions: [{ clueId: clue.id, decision: 'PRELIMINARY_CHECK', reason: '线索具体,可查' }] }, 'meetingId');
  await story.day('2026-08-20', '初步核实,移交立案 · checked and transferred');
  await client.run('discipline-officer', 'reportPreliminaryCheck', 'check', {
    clueId: clue.id, result: 'SUBSTANTIATED', report: '经入户核实,三户实收均少于台账二百元。', evidence: [await evidence(story, 'discipline-officer', 'review-opinion', '初核报告')] }, 'clue { state }');
  await client.run('discipline-officer', 'transferClue', 'transfer', { clueId: clue.id, toBodyId: bodyOf(story, 'discipline-inspection', county) }, 'clue { state }');
  await client.run('petition-officer', 'concludePetition', 'petition-concluded', { petitionId: petition.id, result: 'SUBSTANTIATED', replyContent: '经核实情况属实,已立案处理,少发资金将现场清退。' }, 'petition { state }');
  await client.run('petition-officer', 'replyPetition', 'petition-replied', { petitionId: petition.id, method: 'PHONE' }, 'petition { state }');
}

/** Case, measure, recovery, refund list, meeting, payment to the fen, each household confirms; the bulletin goes through disclosure. */
export async function settleTheCase(story: Story): Promise<void> {
  const { client, ids } = story;
  await story.day('2026-08-21', '立案审查 · the case is filed');
  const { disciplineCase } = await client.run<{ disciplineCase: { id: string } }>('discipline-officer', 'fileCase', 'case', {
    clueId: known(story, 'clueId'), leadPersonId: 'discipline-officer', kind: 'ORDINARY' }, 'disciplineCase { id }');
  const caseId = (ids.caseId = disciplineCase.id);
  const step = async (login: string, name: string) => client.run(login, 'recordCaseStep', `case-${name}`, {
    caseId, step: name, evidence: [await evidence(story, login, 'review-opinion', `案件 ${name}`)] }, 'disciplineCase { state }');
  await step('discipline-officer', 'INVESTIGATED');
  await step('discipline-trial', 'TRIED');
  await step('discipline-chief', 'DECIDED');
  await client.run('discipline-officer', 'imposeMeasure', 'measure', {
    caseId, kind: 'PARTY_WARNING', documentNumber: '邻纪〔2026〕17号',
    person: { name: '彭建国', idNumber: `51992319650312431${identityCheckCharacter('51992319650312431')}`, postName: '石花村村委会主任', villageCadre: true, partyMember: true } }, 'measure { id }');
  const { recovery } = await client.run<{ recovery: { id: string } }>('discipline-officer', 'orderRecovery', 'recovery', {
    caseId, programmeId: known(story, 'programmeId'), amount: '700.00', fromContent: '截留的到户补助及违规收取费用' }, 'recovery { id }');
  ids.recoveryId = recovery.id;
  await client.run('bookkeeper', 'receiveRecovery', 'recovered', { recoveryId: recovery.id, amount: '700.00', bankReference: 'ZX20260822-009' }, 'recovery { received }');

  await story.day('2026-08-24', '清退名单与现场清退会 · refund list and meeting');
  const refundees = story.people.filter((person) => person.villageCode === shihua).slice(0, households);
  const { refundList } = await client.run<{ refundList: { id: string; lines: { id: string }[] } }>('discipline-officer', 'listRefund', 'refund', {
    recoveryId: recovery.id, lines: refundees.map((person) => ({ person: { name: person.name, idNumber: person.identityNumber }, amount: shortfall })) }, 'refundList { id lines { id } }');
  ids.refundListId = refundList.id;
  await client.run('discipline-officer', 'orderTreasuryReturn', 'treasury', { recoveryId: recovery.id, amount: '100.00' }, 'recovery { id }');
  await enterTreasuryAccount(client, { enters: 'finance-clerk', checks: 'finance-reviewer' }, {
    regionCode: county, accountName: '国家金库样例县支库', account: '51050199990000000017' });
  await payToTreasury(client, 'bookkeeper', { recoveryId: recovery.id, programmeId: known(story, 'programmeId'), fromAccount: specialAccount });
  await client.run('bookkeeper', 'payRefund', 'refund-paid', {
    refundListId: refundList.id, method: 'CASH_ON_SPOT', fromAccount: specialAccount, bankReference: 'ZX20260824-010',
    evidence: [await evidence(story, 'bookkeeper', 'signed-receipt', '清退领款签字表')] }, 'refundOrder { id }');
  await client.run('discipline-officer', 'holdRefundMeeting', 'refund-meeting', {
    refundListId: refundList.id, place: '石花村村委会院坝', attendees: 86, evidence: [await evidence(story, 'discipline-officer', 'signed-attendance', '清退会签到')] }, 'refundList { id }');
  for (const [i, line] of refundList.lines.entries()) {
    await client.run('village-supervisor', 'confirmRefund', `confirm-${i}`, {
      lineId: line.id, method: 'SIGNATURE', evidence: [await evidence(story, 'village-supervisor', 'signed-attendance', `第${i + 1}户签字`)] }, 'refundLine { id }');
  }
  story.say(`  ${refundees.length} 户现场领回各 ${shortfall} 元,上缴国库 100.00 元`);
  await step('discipline-officer', 'EXECUTED');
  await client.run('discipline-chief', 'concludeCase', 'case-concluded', { caseId, substantiated: true, conclusionStatement: '事实清楚,处理到位。' }, 'disciplineCase { state }');

  await story.day('2026-09-01', '通报曝光 · the bulletin');
  const { bulletin } = await client.run<{ bulletin: { id: string } }>('discipline-officer', 'draftBulletin', 'bulletin', {
    regionCode: county, issueNumber: '邻纪通〔2026〕5号', kind: 'EXPOSURE', titleContent: '关于石花村截留到户补助问题的通报',
    content: '石花村村委会主任彭建国截留三户到户补助,受到党内警告处分,资金已全部清退。', caseIds: [caseId], people: [{ name: '彭建国' }] }, 'bulletin { id }');
  ids.bulletinId = bulletin.id;
  await client.run('discipline-chief', 'approveBulletin', 'bulletin-approved', { bulletinId: bulletin.id }, 'bulletin { id }');
  await publishNotices(story, { regionCode: county, subjectId: bulletin.id, atLeast: 1 });
  await client.run('discipline-chief', 'closeClue', 'clue-closed', {
    clueId: known(story, 'clueId'), result: 'SUBSTANTIATED', report: '查清事实,追责到位,资金清退。',
    factsCleared: { met: true, grounds: '三户入户核实' }, responsibilityCleared: { met: true, grounds: '责任人明确' }, accountabilityDone: { met: true, grounds: '党内警告,资金清退' } }, 'clue { state }');
}
