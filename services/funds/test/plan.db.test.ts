import { afterAll, beforeAll, expect, test } from 'vitest';
import { paymentFlagged, planAdopted, planProposed, quotaReceived, stepAwaitingDisplay } from '@sunledger/events';
import { County, county as countyCode } from './county.ts';

let county: County;
beforeAll(async () => {
  county = await County.start();
  await county.receiveQuota('1000.00');
}, 60_000);
afterAll(() => county?.stop());

const stateOf = async (planId: string) =>
  (await county.service.ask<{ plan: { state: string } }>('planner', 'query ($id: ID!) { plan(id: $id) { state total items { projectName amount } } }', { id: planId })).data?.plan.state;

test('[F3][D4] a plan takes effect only when its display has ended, and then names what led to it', async () => {
  const listed = await county.list('road');
  const { id, refusals } = await county.propose([{ projectId: 'road', amount: '400.00' }]);
  expect(refusals).toEqual([]);
  expect(await county.service.facts(planProposed)).toHaveLength(1);

  expect((await county.command('leader', 'adoptPlan', 'plan', { planId: id })).refusals).toEqual([]);
  expect(await stateOf(id)).toBe('DISPLAYED');
  expect(await county.service.facts(planAdopted)).toEqual([]);
  const [step] = await county.service.facts(stepAwaitingDisplay.funds);
  expect(step?.payload).toMatchObject({ item: 'annual-plan', stepKind: 'plan', facts: { amount: '400.00', content: '村道硬化road 400.00元', place: '样例村' } });

  const cleared = await county.endDisplay(id);
  expect(await stateOf(id)).toBe('ADOPTED');
  const [adopted] = await county.service.facts(planAdopted);
  const [quota] = await county.service.facts(quotaReceived);
  expect(adopted).toMatchObject({ occurredOn: '2026-03-12', payload: { year: 2026, totalFen: '40000', items: [{ projectId: 'road', amountFen: '40000' }] } });
  expect(adopted?.causes).toEqual(expect.arrayContaining([cleared.id, step!.id, listed.id, quota!.id]));
});

test('[F3] what the library does not have, or a plan already has, is refused; all reasons come at once', async () => {
  const { refusals } = await county.propose([{ projectId: 'road', amount: '0.01' }, { projectId: 'castle', amount: '0.00' }]);
  expect(refusals).toMatchObject([
    { code: 'PROJECT_ALREADY_PLANNED', field: 'items.0.projectId' },
    { code: 'PROJECT_NOT_LISTED', field: 'items.1.projectId' },
    { code: 'AMOUNT_NOT_POSITIVE', field: 'items.1.amount' },
  ]);
});

test('[F3] a plan takes what was received and is not planned yet, to the fen', async () => {
  await county.list('school');
  expect((await county.propose([{ projectId: 'school', amount: '600.01' }])).refusals).toMatchObject([{ code: 'PLAN_OVER_QUOTA', field: 'items' }]);
  const { id, refusals } = await county.propose([{ projectId: 'school', amount: '600.00' }]);
  expect(refusals).toEqual([]);

  // Sent back after an upheld objection: its money and its project are free for the next proposal.
  await county.done('leader', 'adoptPlan', 'plan', { planId: id });
  await county.endDisplay(id, 'refused');
  expect(await stateOf(id)).toBe('SENT_BACK');
  expect((await county.propose([{ projectId: 'school', amount: '600.00' }])).refusals).toEqual([]);
});

test('[F1] a use outside the fund kind is refused with the clause that says so', async () => {
  const relief = await county.openProgramme('WS-2026', { fundKind: 'health-relief' });
  await county.done('treasurer', 'receiveQuota', 'programme', { programmeId: relief, documentNumber: '川卫〔2026〕1号', amount: '100.00' });
  await county.list('clinic-road');
  const works = await county.propose([{ projectId: 'clinic-road', programmeId: relief, amount: '1.00' }]);
  expect(works.refusals).toMatchObject([{ code: 'USE_NOT_PERMITTED', field: 'items.0.programmeId', clause: '系统缺省，待核实', policy: expect.stringMatching(/^national@/) as string }]);
  await county.receiveQuota('1.00');
  const offices = await county.propose([{ projectId: 'clinic-road', use: 'office-buildings', amount: '1.00' }]);
  expect(offices.refusals).toMatchObject([{ code: 'USE_ON_NEGATIVE_LIST', field: 'items.0.use', clause: '财农〔2021〕19号 负面清单' }]);
});

test('[X7] whoever proposed a plan never adopts it, in whatever post, and the attempt stands in the audit', async () => {
  await county.list('well');
  const { id } = await county.propose([{ projectId: 'well', amount: '1.00' }]);
  await county.post('planner', 'leading-group', '511623000000', ['funds.plan.adopt'], 'planner-promoted');
  const own = await county.command('planner', 'adoptPlan', 'plan', { planId: id });
  expect(own.refusals).toMatchObject([{ code: 'SAME_PERSON' }]);
  const audit = await county.service.sql("select outcome from kit.audit_entry where actor_id = 'planner' and action = 'adoptPlan'");
  expect(audit).toEqual([{ outcome: 'refused' }]);
  expect((await county.command('village-clerk', 'adoptPlan', 'plan', { planId: id })).errors?.[0]?.extensions.code).toBe('FORBIDDEN');
});

test('[F3] of plans that race for one project with money of different programmes, one stands', async () => {
  await county.list('bridge');
  const programmes = await Promise.all([1, 2, 3, 4].map(async (n) => {
    const programmeId = await county.openProgramme(`RACE-${n}`);
    await county.done('treasurer', 'receiveQuota', 'programme', { programmeId, documentNumber: `川财农〔2026〕9${n}号`, amount: '50.00' });
    return programmeId;
  }));
  const answers = await Promise.all(programmes.map((programmeId) => county.propose([{ projectId: 'bridge', programmeId, amount: '50.00' }])));
  expect(answers.filter((answer) => answer.refusals.length === 0)).toHaveLength(1);
  expect(answers.flatMap((answer) => answer.refusals.map((refusal) => refusal.code))).toEqual(Array.from({ length: 3 }, () => 'PROJECT_ALREADY_PLANNED'));
  expect(await county.service.sql("select count(*)::int as n from funds.plan_item where project_id = 'bridge'")).toEqual([{ n: 1 }]);
});

test('[F3] of plans that race for the same money with different projects, no more stand than it pays', async () => {
  const programmeId = await county.openProgramme('RACE-MONEY');
  await county.done('treasurer', 'receiveQuota', 'programme', { programmeId, documentNumber: '川财农〔2026〕99号', amount: '100.00' });
  const projects = ['lamp-1', 'lamp-2', 'lamp-3', 'lamp-4', 'lamp-5'];
  for (const projectId of projects) await county.list(projectId);
  const answers = await Promise.all(projects.map((projectId) => county.propose([{ projectId, programmeId, amount: '50.00' }])));
  expect(answers.filter((answer) => answer.refusals.length === 0)).toHaveLength(2);
  expect(answers.flatMap((answer) => answer.refusals.map((refusal) => refusal.code))).toEqual(Array.from({ length: 3 }, () => 'PLAN_OVER_QUOTA'));
});

test('[F1] what is called as the negative list calls it is planned only with an explanation, which stays with the plan', async () => {
  const programmeId = await county.openProgramme('WORDS');
  await county.done('treasurer', 'receiveQuota', 'programme', { programmeId, documentNumber: '川财农〔2026〕101号', amount: '100.00' });
  await county.list('offices', { name: '样例村村委会办公楼', content: '新建两层' });
  await county.list('yard', { name: '村级阵地建设', content: '翻修 办 公 楼 及院坝' });
  await county.list('lane');
  const offered = (explanation?: string, more: Record<string, unknown> = {}) => county.propose([
    { projectId: 'lane', programmeId, amount: '1.00' }, { projectId: 'offices', programmeId, amount: '1.00', ...(explanation !== undefined && { explanation }), ...more } as never]);
  const asked = { code: 'NEGATIVE_LIST_WORD', field: 'items.1.explanation', clause: '财农〔2021〕19号 负面清单', policy: 'transition-fund@2', message: expect.stringContaining('办公楼') as string };
  expect((await offered()).refusals).toMatchObject([asked]);
  // Naming a permitted use is no explanation, and three letters are none.
  expect((await offered('无疑点', { use: 'consolidation' })).refusals).toMatchObject([asked]);
  const { id, refusals } = await offered('系旧办公楼拆除复垦');
  expect(refusals).toEqual([]);
  const flagged = await county.service.ask<{ plan: { flags: unknown[] }; paymentFlags: { nodes: { projectId: string; explanation: string }[] } }>('leader',
    `query ($id: ID!) { plan(id: $id) { flags { code projectId explanation finding { message clause } } } paymentFlags(regionCode: "${countyCode}", code: "NEGATIVE_LIST_WORD") { nodes { projectId explanation } } }`, { id });
  expect(flagged.data?.plan.flags).toMatchObject([{ code: 'NEGATIVE_LIST_WORD', projectId: 'offices', explanation: '系旧办公楼拆除复垦', finding: { clause: '财农〔2021〕19号 负面清单' } }]);
  expect(flagged.data?.paymentFlags.nodes).toEqual([{ projectId: 'offices', explanation: '系旧办公楼拆除复垦' }]);
  expect((await county.service.facts(paymentFlagged)).map(({ payload }) => payload)).toMatchObject([{ code: 'NEGATIVE_LIST_WORD', subjectType: 'AnnualPlan', subjectId: id }]);

  await county.done('leader', 'adoptPlan', 'plan', { planId: id });
  await county.endDisplay(id);
  const adjust = (amount: string, explanation?: string, projectId = 'yard') => county.command('planner', 'adjustPlan', 'adjustment', {
    planId: id, reason: '年中调整', items: [{ projectId, programmeId, amount, reason: '实际情况变化', ...(explanation && { explanation }) }] });
  expect((await adjust('2.00')).refusals).toMatchObject([{ code: 'NEGATIVE_LIST_WORD', field: 'items.0.explanation' }]);
  // Less money for it asks nothing.
  expect((await adjust('0.50', undefined, 'offices')).refusals).toEqual([]);
});

test('[X2] a department of another line proposes, changes and decides on no plan with money that is not its line\'s; its own line, the leading group and who is of every line do', async () => {
  await county.departments(['water', 'education'], ['funds.plan.propose', 'funds.plan.adopt']);
  const [water, education] = await Promise.all(['water', 'education'].map(async (line) => {
    const programmeId = await county.openProgramme(`LINE-${line}`, { bodyId: `${line}-bureau` });
    await county.done('treasurer', 'receiveQuota', 'programme', { programmeId, documentNumber: `川财农〔2026〕${line}号`, amount: '100.00' });
    return programmeId;
  }));
  for (const projectId of ['canal', 'weir', 'classroom']) await county.list(projectId);
  const canal = { projectId: 'canal', programmeId: water!, amount: '10.00' };
  const classroom = { projectId: 'classroom', programmeId: education!, amount: '10.00' };
  const foreign = { code: 'FORBIDDEN', line: 'water' };
  expect((await county.propose([canal], 'education-officer')).errors?.[0]?.extensions).toMatchObject(foreign);
  expect((await county.propose([classroom, canal], 'education-officer')).errors?.[0]?.extensions).toMatchObject(foreign);
  expect((await county.propose([classroom, canal], 'water-officer')).errors?.[0]?.extensions).toMatchObject({ ...foreign, line: 'education' });
  expect((await county.propose([], 'education-officer')).refusals).toMatchObject([{ code: 'PLAN_IS_EMPTY' }]);

  const mixed = await county.propose([classroom, canal]);
  expect(mixed.refusals).toEqual([]);
  const end = (name: string, planId: string, personId: string) => county.command(personId, name, 'plan', { planId, reason: '资金来源有变' });
  expect((await end('rejectPlan', mixed.id, 'education-officer')).errors?.[0]?.extensions).toMatchObject(foreign);
  expect((await end('rejectPlan', mixed.id, 'leader')).refusals).toEqual([]);
  const first = await county.propose([canal], 'water-officer');
  expect(first.refusals).toEqual([]);
  expect((await end('withdrawPlan', first.id, 'education-officer')).errors?.[0]?.extensions).toMatchObject(foreign);
  expect((await end('withdrawPlan', first.id, 'water-officer')).refusals).toEqual([]);

  const { id: planId } = await county.propose([canal], 'water-officer');
  expect((await county.command('education-officer', 'adoptPlan', 'plan', { planId })).errors?.[0]?.extensions).toMatchObject(foreign);
  await county.done('leader', 'adoptPlan', 'plan', { planId });
  await county.endDisplay(planId);
  const adjust = (personId: string, item: { projectId: string; programmeId: string; amount: string }) =>
    county.command(personId, 'adjustPlan', 'adjustment', { planId, reason: '年中调整', items: [{ ...item, reason: '实际情况变化' }] });
  expect((await adjust('education-officer', { ...canal, projectId: 'weir' })).errors?.[0]?.extensions).toMatchObject(foreign);
  expect((await adjust('water-officer', { ...canal, projectId: 'weir' })).refusals).toEqual([]);
});
