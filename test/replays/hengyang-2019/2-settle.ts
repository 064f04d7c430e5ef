import { evidence, made, on, specialAccount, type CaseOnItsWay, type HengyangStory } from './story.ts';
import { asGiven, synthetic } from './year-plan.ts';

const yuan = (amount: number): string => `${amount}.00`;

/** By the twenty-second every case of the eighth is concluded: fourteen of its fifteen days (A1). */
export async function settleCases(story: HengyangStory, month: number): Promise<void> {
  const cases = story.cases.filter((found) => found.month === month);
  await story.goTo(month, 22);
  await Promise.all(cases.map((found) => settle(story, found)));
  const people = cases.reduce((sum, found) => sum + found.people.length, 0);
  story.say(`${on(month, 22)}  结案 ${cases.length} 件,处理 ${people} 人 · concluded, ${people} people handled`);
}

async function settle(story: HengyangStory, found: CaseOnItsWay): Promise<void> {
  const { client } = story;
  const { key, month } = found;
  const caseId = made(found.caseId, 'case');
  const step = async (login: string, name: string, day: number) =>
    client.run(login, 'recordCaseStep', `${name.toLowerCase()}-${key}`, {
      caseId, step: name, occurredOn: on(month, day), evidence: [await evidence(story, login, 'review-opinion', `${key} ${name}`)] }, 'disciplineCase { state }');
  await step('hy-officer', 'INVESTIGATED', 15);
  await step('hy-trial', 'TRIED', 17);
  await step('hy-chief', 'DECIDED', 18);
  for (const [i, { name, idNumber, postName, villageCadre, kind }] of found.people.entries()) {
    await client.run('hy-officer', 'imposeMeasure', `measure-${key}-${i}`, {
      caseId, kind, occurredOn: on(month, 18), documentNumber: `${synthetic}〔2019〕${key}-${i + 1}号`,
      person: { name, idNumber, postName, villageCadre, partyMember: true } }, 'measure { id }');
  }
  await moveMoney(story, found, caseId);
  await step('hy-officer', 'EXECUTED', 22);
  await client.run('hy-chief', 'concludeCase', `conclude-${key}`, {
    caseId, substantiated: true, conclusionStatement: `${found.summary.startsWith(asGiven) ? asGiven : synthetic}事实清楚,处理到位。` }, 'disciplineCase { state }');
}

/** Recovered in full, refunded where the plan says so; what is left stays held, for the account doesn't tell where it went. */
async function moveMoney(story: HengyangStory, found: CaseOnItsWay, caseId: string): Promise<void> {
  const { client, programmeId } = story;
  const { key, month, voluntary } = found;
  const { recovery } = await client.run<{ recovery: { id: string } }>('hy-officer', 'orderRecovery', `recovery-${key}`, {
    caseId, programmeId, amount: yuan(found.recoveryYuan), voluntary, occurredOn: on(month, 18),
    fromContent: voluntary ? `${asGiven}演陂镇百荷村村干部屠某主动退赔的违纪资金(金额${synthetic})` : `${synthetic}扶贫领域违纪资金` }, 'recovery { id }');
  const recoveryId = recovery.id;
  await client.run('hy-bookkeeper', 'receiveRecovery', `received-${key}`, {
    recoveryId, amount: yuan(found.recoveryYuan), bankReference: `HY2019-${key}`, occurredOn: on(month, 19) }, 'recovery { received }');
  await client.until(`the money of ${key}`, async () => {
    const { recovery: seen } = await client.read<{ recovery: { waterfall: { received: string } } }>('hy-officer',
      'query ($id: ID!) { recovery(id: $id) { waterfall { received } } }', { id: recoveryId });
    return seen.waterfall.received === yuan(found.recoveryYuan);
  });
  if (found.refunds.length > 0) await refund(story, found, recoveryId);
}

async function refund(story: HengyangStory, found: CaseOnItsWay, recoveryId: string): Promise<void> {
  const { client } = story;
  const { key, month } = found;
  const { refundList } = await client.run<{ refundList: { id: string; lines: { id: string }[] } }>('hy-officer', 'listRefund', `refund-${key}`, {
    recoveryId, occurredOn: on(month, 20), lines: found.refunds.map(({ name, idNumber, yuan: amount }) => ({ person: { name, idNumber }, amount: yuan(amount) })) },
  'refundList { id lines { id } }');
  await client.run('hy-bookkeeper', 'payRefund', `refund-paid-${key}`, {
    refundListId: refundList.id, method: 'CASH_ON_SPOT', fromAccount: specialAccount, bankReference: `HY2019-Q-${key}`, occurredOn: on(month, 21),
    evidence: [await evidence(story, 'hy-bookkeeper', 'signed-receipt', `${key} 清退领款签字表`)] }, 'refundOrder { id }');
  await client.until(`the payment of refund ${key}`, async () => {
    const { refundList: seen } = await client.read<{ refundList: { paidOn: string | null } }>('hy-officer', 'query ($id: ID!) { refundList(id: $id) { paidOn } }', { id: refundList.id });
    return seen.paidOn !== null;
  });
  if (found.refundMeeting) {
    await client.run('hy-clerk', 'holdRefundMeeting', `refund-meeting-${key}`, {
      refundListId: refundList.id, place: `${synthetic}村部`, attendees: 40 + month, evidence: [await evidence(story, 'hy-clerk', 'signed-attendance', `${key} 清退会签到`)] },
    'refundList { id }');
  }
  for (const [i, { id }] of refundList.lines.entries()) {
    await client.run('hy-trial', 'confirmRefund', `confirm-${key}-${i}`, { lineId: id, method: found.refundMeeting ? 'SIGNATURE' : 'VISIT' }, 'refundLine { id }');
  }
}
