import { bodyOf, known, synthetic } from '../told/story.ts';
import { publish } from './disclose.ts';
import { county } from './places.ts';
import { specialAccount, type GulinStory } from './story.ts';

/** The county opens the programme, books what came from the city by document number, and joins library and money in the year's plan. */
export async function adoptThePlan(story: GulinStory): Promise<void> {
  const { client, ids } = story;
  await story.day('2025-01-08', '县财政设立资金项目,登记上级指标 · the county opens the programme and books quota from above');
  const { programme } = await client.run<{ programme: { id: string } }>('gl-finance-clerk', 'openProgramme', 'programme', {
    code: 'GL-2025', name: `${synthetic}2025年古蔺县衔接推进乡村振兴补助资金`, fundKind: 'transition-fund', year: 2025, bodyId: bodyOf(story, 'finance'),
    bankAccount: specialAccount, bookkeeperPersonId: 'gl-bookkeeper', closesOn: '2026-12-31' }, 'programme { id }');
  ids.programmeId = programme.id;
  await client.run('gl-finance-clerk', 'receiveQuota', 'quota-1', {
    programmeId: programme.id, documentNumber: `${synthetic}泸市财农〔2025〕3号`, amount: '5000000.00' }, 'programme { id }');
  const { plan } = await client.run<{ plan: { id: string } }>('gl-poverty-officer', 'proposePlan', 'plan', {
    year: 2025, regionCode: county, items: [{ projectId: known(story, 'projectId'), programmeId: programme.id, amount: '620000.00' }] }, 'plan { id }');
  ids.planId = plan.id;
  await client.run('gl-chair', 'adoptPlan', 'plan-adopted', { planId: plan.id }, 'plan { state }');
  await publish(story, plan.id, 1);
  await story.day('2025-01-23', '计划公示期满 · the display of the plan ends');
  await client.until('the adopted plan', async () => (await client.read<{ plan: { state: string } }>('gl-finance-clerk',
    'query ($id: ID!) { plan(id: $id) { state } }', { id: plan.id })).plan.state === 'ADOPTED');
}

async function issue(story: GulinStory, login: string, from: string, to: string, number: string, amount: string): Promise<string> {
  const { allocation } = await story.client.run<{ allocation: { id: string } }>(login, 'issueAllocation', `allocate-${to}`, {
    programmeId: known(story, 'programmeId'), fromBodyId: bodyOf(story, from), toBodyId: bodyOf(story, to), documentNumber: `${synthetic}${number}`, amount },
  'allocation { id }');
  (story.ids.allocations ??= {})[to] = allocation.id;
  return allocation.id;
}

const register = (story: GulinStory, login: string, key: string) =>
  story.client.run(login, 'registerWhereabouts', `register-${key}`, { allocationId: known(story, 'allocations')[key] }, 'allocation { id registeredOn }');

/** Four levels by document number. 大村镇 passes on within the thirty days and registers what it got; 双沙镇 does neither. */
export async function passMoneyDown(story: GulinStory): Promise<void> {
  const { client, ids } = story;
  await story.day('2025-02-10', '县财政分解下达到乡镇 · the county passes quota on to two townships');
  const first = await issue(story, 'gl-finance-clerk', 'finance', 'township-finance', '古财农〔2025〕2号', '3000000.00');
  await issue(story, 'gl-finance-clerk', 'finance', 'late-finance', '古财农〔2025〕3号', '1000000.00');
  await register(story, 'gl-township-clerk', 'township-finance');
  const levels = await publish(story, first, 2);
  await client.run('gl-bookkeeper', 'receiveCash', 'cash', { programmeId: known(story, 'programmeId'), amount: '5000000.00', bankReference: 'GL20250210-001' }, 'cashReceipt { id }');

  await story.day('2025-02-26', '大村镇转下达到村、到组 · the punctual township passes it on to villages and a group');
  const toVillage = await issue(story, 'gl-township-clerk', 'township-finance', 'fengshui', '大财〔2025〕1号', '1500000.00');
  await issue(story, 'gl-township-clerk', 'township-finance', 'suba', '大财〔2025〕2号', '700000.00');
  const toGroup = await issue(story, 'gl-township-clerk', 'township-finance', 'fengshui-group', '大财〔2025〕3号', '50000.00');
  await register(story, 'gl-clerk', 'fengshui');
  await register(story, 'gl-suba-clerk', 'suba');
  await register(story, 'gl-group-leader', 'fengshui-group');
  levels.push(...(await publish(story, toVillage, 2)), ...(await publish(story, toGroup, 2)));
  ids.noticeLevels = levels;
}

/** Nobody has to report the late hop: its clock is missed and the unregistered sum told before the township acts (F3, F4). */
export async function passOnLate(story: GulinStory): Promise<void> {
  const { client } = story;
  await story.day('2025-04-28', '双沙镇逾期才转下达,逾期已被自动发现 · the late township passes on after its clock was missed');
  await issue(story, 'gl-late-clerk', 'late-finance', 'dean', '双财〔2025〕1号', '900000.00');
  const found = await client.until('the missed hop', async () => {
    const { allocation } = await client.read<{ allocation: { deadlines: { kind: string; state: string }[] } }>('gl-leader',
      'query ($id: ID!) { allocation(id: $id) { deadlines { kind state } } }', { id: known(story, 'allocations')['late-finance'] });
    return allocation.deadlines.filter(({ state }) => state === 'MISSED').length === 2 && allocation.deadlines;
  });
  for (const { kind, state } of found) story.say(`  ${kind}: ${state}`);
  await story.day('2025-05-20', '第二批指标到县 · a second document from above');
  await client.run('gl-finance-clerk', 'receiveQuota', 'quota-2', {
    programmeId: known(story, 'programmeId'), documentNumber: `${synthetic}泸市财农〔2025〕41号`, amount: '800000.00' }, 'programme { id }');
}
