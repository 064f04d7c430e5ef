import { bodyOf, known, refusedAs, synthetic } from '../told/story.ts';
import { publish } from './disclose.ts';
import { county } from './places.ts';
import { integrated, madeFor, sites, special, type GuanganStory } from './story.ts';

/** 三专: each programme has its own account and book, and is kept by a bookkeeper of its own. */
async function openProgrammes({ client, bodies, ids }: GuanganStory): Promise<void> {
  const open = async (key: string, code: string, name: string, fundKind: string, own: { account: string; bookkeeper: string }, quota: string) => {
    const { programme } = await client.run<{ programme: { id: string } }>('ga-finance-clerk', 'openProgramme', key, {
      code, name: `${synthetic}${name}`, fundKind, year: 2019, bodyId: bodyOf({ bodies }, 'finance'), bankAccount: own.account, bookkeeperPersonId: own.bookkeeper,
      closesOn: '2020-12-31' }, 'programme { id }');
    await client.run('ga-finance-clerk', 'receiveQuota', `${key}-quota`, {
      programmeId: programme.id, documentNumber: `${synthetic}广市财农〔2019〕${quota.slice(0, 1)}号`, amount: quota }, 'programme { id }');
    return programme.id;
  };
  ids.specialId = await open('special', 'GA-2019-ZX', '2019年广安区财政专项扶贫资金', 'transition-fund', special, '2000000.00');
  ids.integratedId = await open('integrated', 'GA-2019-ZH', '2019年广安区统筹整合财政涉农资金', 'integrated-agricultural', integrated, '1000000.00');
}

/** Library and money are joined in the year's plan, by the leading group; each level shows its own part of it. */
export async function adoptThePlan(story: GuanganStory): Promise<void> {
  const { client, ids } = story;
  await story.day('2019-01-09', '区财政局设立两个资金项目:专户、专账、专人 · two programmes, each with its own account, book and bookkeeper');
  await openProgrammes(story);
  const { plan } = await client.run<{ plan: { id: string } }>('ga-poverty-officer', 'proposePlan', 'plan', {
    year: 2019, regionCode: county, items: sites.map(({ key, estimate: amount }) => ({
      projectId: madeFor(ids.projects, key), amount, ...(key === 'bridge' ? { programmeId: ids.integratedId, use: 'rural-infrastructure' } : { programmeId: ids.specialId }) })) },
  'plan { id }');
  ids.planId = plan.id;
  await client.run('ga-chair', 'adoptPlan', 'plan-adopted', { planId: plan.id }, 'plan { state }');
  await publish(story, plan.id, 1);
  await story.day('2019-01-22', '计划公示期满,三级公示各自内容 · the plan takes effect, and each of the three levels shows its own part');
  await client.until('the adopted plan', async () => (await client.read<{ plan: { state: string } }>('ga-finance-clerk',
    'query ($id: ID!) { plan(id: $id) { state } }', { id: plan.id })).plan.state === 'ADOPTED');
  // What the district showed before is not shown again; township and two villages show what is for them.
  await publish(story, plan.id, 4);
  for (const { key } of sites) await publish(story, madeFor(ids.projects, key), 3);
}

const issue = async ({ client, bodies }: GuanganStory, login: string, programmeId: string, [from, to]: readonly [string, string], number: string, amount: string): Promise<string> => {
  const { allocation } = await client.run<{ allocation: { id: string } }>(login, 'issueAllocation', `allocate-${to}`, {
    programmeId, fromBodyId: bodyOf({ bodies }, from), toBodyId: bodyOf({ bodies }, to), documentNumber: `${synthetic}${number}`, amount }, 'allocation { id }');
  return allocation.id;
};

/** Special money goes down by document number; integrated money goes to the department only after its budget subject was changed for it. */
export async function passMoneyDown(story: GuanganStory): Promise<void> {
  const { client, bodies } = story;
  const [specialId, integratedId] = [known(story, 'specialId'), known(story, 'integratedId')];
  await story.day('2019-02-18', '资金下达;涉农整合资金变更科目后拨付责任部门 · quota goes down; integrated money after its subject is changed');
  const toTownship = await issue(story, 'ga-finance-clerk', specialId, ['finance', 'township-finance'], '广区财农〔2019〕2号', '900000.00');
  await client.run('ga-township-clerk', 'registerWhereabouts', 'register-township', { allocationId: toTownship }, 'allocation { id }');
  const toShigu = await issue(story, 'ga-township-clerk', specialId, ['township-finance', 'shigu'], '花财〔2019〕1号', '450000.00');
  const toZhulin = await issue(story, 'ga-township-clerk', specialId, ['township-finance', 'zhulin'], '花财〔2019〕2号', '200000.00');
  await client.run('ga-clerk', 'registerWhereabouts', 'register-shigu', { allocationId: toShigu }, 'allocation { id }');
  await client.run('ga-zhulin-clerk', 'registerWhereabouts', 'register-zhulin', { allocationId: toZhulin }, 'allocation { id }');
  for (const id of [toTownship, toShigu, toZhulin]) await publish(story, id, 2);

  const toTransport = { programmeId: integratedId, fromBodyId: bodyOf({ bodies }, 'finance'), toBodyId: bodyOf({ bodies }, 'transport'), amount: '350000.00' };
  await refusedAs(story, 'SUBJECT_NOT_CHANGED', 'ga-finance-clerk', 'issueAllocation', 'allocate-transport-early', { ...toTransport, documentNumber: `${synthetic}广区财农〔2019〕3号` });
  await client.run('ga-finance-clerk', 'changeBudgetSubject', 'subject', {
    programmeId: integratedId, bodyId: toTransport.toBodyId, fromSubject: '2130599', toSubject: '2140106', documentNumber: `${synthetic}广区财预〔2019〕8号`, amount: '350000.00' },
  'programme { id }');
  await publish(story, await issue(story, 'ga-finance-clerk', integratedId, ['finance', 'transport'], '广区财农〔2019〕3号', '350000.00'), 1);
  await client.run('ga-bookkeeper', 'receiveCash', 'cash-special', { programmeId: specialId, amount: '2000000.00', bankReference: 'GA20190218-001' }, 'cashReceipt { id }');
  await refusedAs(story, 'NOT_THE_BOOKKEEPER', 'ga-bookkeeper', 'receiveCash', 'cash-integrated-other', { programmeId: integratedId, amount: '1000000.00', bankReference: 'GA20190218-002' });
  await client.run('ga-integrated-bookkeeper', 'receiveCash', 'cash-integrated', { programmeId: integratedId, amount: '1000000.00', bankReference: 'GA20190218-002' }, 'cashReceipt { id }');
}
