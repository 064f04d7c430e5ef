import { publishNotices } from './notices.ts';
import { bodyOf, county, known, programmeCode, specialAccount, township, villages, type Story } from './story.ts';

/** The county opens the programme and books what came from above; the plan joins library and money and is displayed before it takes effect. */
export async function adoptThePlan(story: Story): Promise<void> {
  const { client, ids } = story;
  await story.day('2026-01-12', '县财政设立资金项目,登记中央指标 · the county opens the programme and books central quota');
  const { programme } = await client.run<{ programme: { id: string } }>('finance-clerk', 'openProgramme', 'programme', {
    code: programmeCode, name: '2026年中央衔接推进乡村振兴补助资金', fundKind: 'transition-fund', year: 2026, bodyId: bodyOf(story, 'county-finance', county),
    bankAccount: specialAccount, bookkeeperPersonId: 'bookkeeper', closesOn: '2027-12-31',
  }, 'programme { id }');
  ids.programmeId = programme.id;
  await client.run('finance-clerk', 'receiveQuota', 'quota', { programmeId: programme.id, documentNumber: '川财农〔2026〕8号', amount: '12000000.00' }, 'programme { id }');
  story.say('  收到指标 12,000,000.00 元,文号 川财农〔2026〕8号');

  const { plan } = await client.run<{ plan: { id: string } }>('poverty-officer', 'proposePlan', 'plan', {
    year: 2026, regionCode: county, items: [{ projectId: known(story, 'projectId'), programmeId: programme.id, amount: '480000.00' }],
  }, 'plan { id }');
  ids.planId = plan.id;
  const own = await client.ask<Record<string, unknown>>('poverty-officer', 'mutation ($input: AdoptPlanInput!) { adoptPlan(input: $input) { plan { id } refusals { code } position } }',
    { input: { requestId: 'thread:plan-own', planId: plan.id } });
  story.say(`  经办人自行审定:${own.errors?.[0]?.extensions?.code ?? '被拒绝'} (the maker may not adopt it)`);
  await client.run('leading-group-chair', 'adoptPlan', 'plan-adopted', { planId: plan.id }, 'plan { state }');
  const [noticeId = ''] = await publishNotices(story, { regionCode: county, subjectId: plan.id, atLeast: 1 });
  await objectAndAnswer(story, plan.id, noticeId);
  story.say('  领导小组审定年度计划,公示期满生效');
}

const stateOf = async ({ client }: Story, planId: string): Promise<string> =>
  (await client.read<{ plan: { state: string } }>('finance-clerk', 'query ($id: ID!) { plan(id: $id) { state } }', { id: planId })).plan.state;

/** A villager objects while the plan is displayed: the plan waits past the last day, until the objection is answered. */
async function objectAndAnswer(story: Story, planId: string, noticeId: string): Promise<void> {
  const { client } = story;
  await story.day('2026-01-20', '公示期内村民提出异议 · a villager objects during the display');
  await client.run(null, 'raiseObjection', 'plan-objection', { noticeId, content: '石花村通组路与去年村道项目是否重复?' }, 'receiptCode');
  await story.day('2026-01-26', '公示期满,异议未答复,计划暂不生效 · the display ends, the open objection holds the plan');
  const held = await stateOf(story, planId);
  if (held === 'ADOPTED') throw new Error('the plan took effect over an open objection');
  const { objections } = await client.read<{ objections: { nodes: { id: string }[] } }>('poverty-reviewer',
    'query ($regionCode: RegionCode!) { objections(regionCode: $regionCode, state: OPEN, first: 10) { nodes { id } } }', { regionCode: county });
  await story.day('2026-01-27', '异议经核实不成立,书面答复 · the objection is looked into and answered');
  await client.run('poverty-reviewer', 'answerObjection', 'plan-answer', {
    objectionId: objections.nodes[0]?.id ?? '', upheld: false, answer: '经现场核实,两个项目路段不同,不存在重复。' }, 'objection { id }');
  await client.until('the adopted plan', async () => (await stateOf(story, planId)) === 'ADOPTED');
}

/** Quota goes down, hop by hop, each on its clock; the cash stays in the county's own account until it is paid. */
export async function passMoneyDown(story: Story): Promise<void> {
  const { client } = story;
  const programmeId = known(story, 'programmeId');
  await story.day('2026-02-09', '县财政分解下达 · the county passes quota on to townships');
  const issue = (login: string, key: string, input: Record<string, unknown>) =>
    client.run<{ allocation: { id: string } }>(login, 'issueAllocation', key, { programmeId, ...input }, 'allocation { id }');
  const finance = bodyOf(story, 'county-finance', county);
  const office = bodyOf(story, 'township-finance-office', township);
  const toTownship = await issue('finance-clerk', 'allocate-101', { fromBodyId: finance, toBodyId: office, documentNumber: '邻财农〔2026〕3号', amount: '6500000.00' });
  await issue('finance-clerk', 'allocate-103', {
    fromBodyId: finance, toBodyId: bodyOf(story, 'township-finance-office', '511623103000'), documentNumber: '邻财农〔2026〕4号', amount: '1500000.00' });
  await client.run('township-finance-clerk', 'registerWhereabouts', 'register-101', { allocationId: toTownship.allocation.id }, 'allocation { id }');
  await publishNotices(story, { regionCode: county, subjectId: toTownship.allocation.id, atLeast: 2 });

  await story.day('2026-02-25', '城北镇转下达到村 · the township passes it on to the villages');
  const first = await Promise.all(villages.map((code, i) => issue('township-finance-clerk', `allocate-${code}`, {
    fromBodyId: office, toBodyId: bodyOf(story, 'village-committee', code), documentNumber: `城财〔2026〕${i + 1}号`, amount: i === 0 ? '1100000.00' : '600000.00' })));
  await publishNotices(story, { regionCode: township, subjectId: first[0]!.allocation.id, atLeast: 1 });
  await client.run('bookkeeper', 'receiveCash', 'cash', { programmeId, amount: '12000000.00', bankReference: 'ZX20260225-001' }, 'cashReceipt { id }');
  story.say('  县专户到账 12,000,000.00 元;柑子镇未按期转下达,将被自动发现 (its clock will be missed)');
}
