import { afterAll, beforeAll, expect, test } from 'vitest';
import { planAdjusted, stepAwaitingDisplay } from '@sunledger/events';
import { Claims } from './claims.ts';
import { County, county as countyCode } from './county.ts';

let county: County;
let planId: string;
const programme = () => county.programmeId;

beforeAll(async () => {
  county = await County.start();
  await county.receiveQuota('1000.00');
  for (const projectId of ['road', 'well', 'lamp', 'late', 'spare']) await county.list(projectId);
  const { id } = await county.propose([{ projectId: 'road', amount: '400.00' }, { projectId: 'well', amount: '300.00' }, { projectId: 'late', amount: '100.00' }]);
  await county.done('leader', 'adoptPlan', 'plan', { planId: id });
  await county.endDisplay(id);
  planId = id;
  await county.sign('road', 35_000n);
}, 60_000);
afterAll(() => county?.stop());

const item = (projectId: string, amount: string, more: Record<string, unknown> = {}) => ({ projectId, programmeId: programme(), amount, reason: '实际情况变化', ...more });
const adjust = (items: unknown[], personId = 'planner') => county.command(personId, 'adjustPlan', 'adjustment', { planId, reason: '年中调整', items });
const read = async () => {
  const answer = await county.service.ask<{ plan: { inForce: { projectId: string; amount: string }[]; adjustments: { state: string; total: string; items: unknown[] }[] }; unfundedProjects: { nodes: { projectId: string }[] } }>(
    'planner', `query ($id: ID!) { plan(id: $id) { inForce { projectId amount } adjustments { state total reason items { projectId change before after amount } } }
      unfundedProjects(regionCode: "${countyCode}") { totalAmount nodes { projectId yearsWaiting } } }`, { id: planId });
  expect(answer.errors).toBeUndefined();
  return answer.data!;
};
const inForce = async () => Object.fromEntries((await read()).plan.inForce.map(({ projectId, amount }) => [projectId, amount]));

test('[F3] an adjustment is refused with everything at once: outside the library, under a contract, above the money', async () => {
  const { refusals } = await adjust([item('castle', '1.00'), item('road', '349.99'), item('well', '300.00'), item('lamp', '300.00')]);
  expect(refusals.map(({ code, field }) => [code, field])).toEqual(expect.arrayContaining([
    ['PROJECT_NOT_LISTED', 'items.0.projectId'], ['BELOW_CONTRACTED', 'items.1.amount'], ['NOTHING_CHANGES', 'items.2.amount'], ['PLAN_OVER_QUOTA', 'items']]));
  expect((await adjust([item('road', '0.00')])).refusals).toMatchObject([{ code: 'DROP_HAS_CONTRACT' }]);
  expect((await adjust([])).refusals).toMatchObject([{ code: 'PLAN_IS_EMPTY' }]);
});

test('[F3][D4] items are added, dropped and changed only when the display of the adjustment has ended', async () => {
  const { id, refusals } = await adjust([item('well', '0.00'), item('road', '350.00'), item('lamp', '200.00')]);
  expect(refusals).toEqual([]);
  expect((await adjust([item('spare', '1.00')])).refusals.map(({ code }) => code)).toEqual(['ADJUSTMENT_PENDING', 'PLAN_OVER_QUOTA']);
  // What it will give back is not there to be planned again before it is in force.
  expect((await county.propose([{ projectId: 'spare', amount: '0.01' }])).refusals).toMatchObject([{ code: 'PLAN_OVER_QUOTA' }]);
  await county.post('planner', 'leading-group', countyCode, ['funds.plan.adopt'], 'planner-promoted');
  expect((await county.command('planner', 'adoptPlan', 'plan', { planId: id })).refusals).toMatchObject([{ code: 'SAME_PERSON' }]);
  await county.done('leader', 'adoptPlan', 'plan', { planId: id });
  expect(await inForce()).toEqual({ road: '400.00', well: '300.00', late: '100.00' });
  const step = (await county.service.facts(stepAwaitingDisplay.funds)).find(({ payload }) => payload.subjectId === id);
  expect(step?.payload.facts).toMatchObject({ name: '2026年度项目资金计划调整方案', amount: '650.00' });
  expect(step?.payload.facts['content']).toContain('取消 村道硬化well 300.00元→0.00元(实际情况变化)');

  await county.endDisplay(id);
  expect(await inForce()).toEqual({ road: '350.00', lamp: '200.00', late: '100.00' });
  expect((await county.service.facts(planAdjusted)).map(({ payload }) => payload.items.map(({ projectId, change }) => [projectId, change]))).toEqual(
    [[['well', 'dropped'], ['road', 'changed'], ['lamp', 'added']]]);
  const { plan, unfundedProjects } = await read();
  expect(plan.adjustments).toMatchObject([{ state: 'ADOPTED', total: '-150.00', reason: '年中调整', items: [
    { projectId: 'well', change: 'DROPPED', before: '300.00', after: '0.00', amount: '-300.00' }, { change: 'CHANGED', amount: '-50.00' }, { change: 'ADDED', amount: '200.00' }] }]);
  // What was dropped rolls over: it waits in the library with what was never planned.
  expect(unfundedProjects.nodes.map(({ projectId }) => projectId).sort()).toEqual(['spare', 'well']);
});

test('[F3] the sum of the plan and its adjustments is what the list and the figure say', async () => {
  await county.service.service.setClock('2026-03-20T02:00:00Z');
  const answer = await county.service.ask<{ plans: { totalAmount: string } }>('planner', `{ plans(regionCode: "${countyCode}", state: ADOPTED) { totalAmount } }`);
  const [figure] = await county.service.sql<{ sum: string }>(
    "select sum(amount)::text as sum from kit.figure where region_code = $1 and measure = 'plan-adopted'", [countyCode]);
  expect([answer.data?.plans.totalAmount, figure?.sum]).toEqual(['650.00', '65000']);
});

test('[F3] what is claimed is not taken from under the claim', async () => {
  const claims = new Claims(county);
  await county.allotToVillage('500.00');
  await county.accept('road', 'road-1', 35_000n);
  await claims.submitted('road', 'road-1', '200.00');
  expect((await adjust([item('road', '0.00')])).refusals.map(({ code }) => code)).toEqual(['DROP_HAS_CONTRACT', 'DROP_HAS_CLAIMS']);
});

test('[F3] a contract signed while the adjustment is on display stops the drop', async () => {
  const { id, refusals } = await adjust([item('late', '0.00')]);
  expect(refusals).toEqual([]);
  await county.done('leader', 'adoptPlan', 'plan', { planId: id });
  await county.sign('late', 10_000n);
  await county.endDisplay(id, 'cleared', '2026-03-25');
  expect(await inForce()).toMatchObject({ late: '100.00' });
  expect((await read()).plan.adjustments.map(({ state }) => state)).toEqual(['ADOPTED', 'SENT_BACK']);
});

test('[F3] of adjustments that race for one plan, one stands; a foreign post may propose none', async () => {
  const answers = await Promise.all(['10.00', '11.00', '12.00', '13.00'].map((amount) => adjust([item('spare', amount)])));
  expect(answers.filter(({ refusals, errors }) => refusals.length === 0 && !errors)).toHaveLength(1);
  expect(answers.flatMap(({ refusals }) => refusals.map(({ code }) => code))).toEqual(['ADJUSTMENT_PENDING', 'ADJUSTMENT_PENDING', 'ADJUSTMENT_PENDING']);
  expect((await adjust([item('spare', '10.00')], 'village-clerk')).errors?.[0]?.extensions.code).toBe('FORBIDDEN');
});
