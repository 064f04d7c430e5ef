import { afterAll, beforeAll, expect, test } from 'vitest';
import { planRejected, planWithdrawn } from '@sunledger/events';
import { County, county as countyCode } from './county.ts';

const city = '511600000000';
let county: County;
beforeAll(async () => {
  county = await County.start();
  await county.post('other-planner', 'county-poverty-office', countyCode, ['funds.plan.propose', 'funds.ledger.read']);
  await county.receiveQuota('1000.00');
  for (const projectId of ['road', 'well', 'lamp', 'late']) await county.list(projectId);
}, 60_000);
afterAll(() => county?.stop());

const withdraw = (planId: string, personId = 'planner', more = {}) => county.command(personId, 'withdrawPlan', 'plan', { planId, reason: '资金来源有变', ...more });
const reject = (planId: string, personId = 'leader', more = {}) => county.command(personId, 'rejectPlan', 'plan', { planId, reason: '绩效目标不明确', ...more });
const shown = async (planId: string) =>
  (await county.service.ask<{ plan: Record<string, unknown> }>('planner', 'query ($id: ID!) { plan(id: $id) { state endedReason settledOn } }', { id: planId })).data?.plan;
const adopted = async (items: { projectId: string; amount: string }[]): Promise<string> => {
  const { id, refusals } = await county.propose(items);
  expect(refusals).toEqual([]);
  await county.done('leader', 'adoptPlan', 'plan', { planId: id });
  await county.endDisplay(id);
  return id;
};

test('[F3] a proposal is withdrawn by its proposer alone, with a reason: projects and sum are free again', async () => {
  const { id } = await county.propose([{ projectId: 'road', amount: '1000.00' }]);
  expect((await withdraw(id, 'other-planner')).refusals).toMatchObject([{ code: 'NOT_ITS_PROPOSER', message: expect.stringContaining('rejectPlan') as string }]);
  expect((await withdraw(id, 'leader')).errors?.[0]?.extensions.code).toBe('FORBIDDEN');
  expect((await withdraw(id, 'planner', { occurredOn: '2026-03-01' })).refusals).toMatchObject([{ code: 'DECIDED_BEFORE_PROPOSED' }]);
  expect((await withdraw(id)).refusals).toEqual([]);
  expect(await shown(id)).toEqual({ state: 'WITHDRAWN', endedReason: '资金来源有变', settledOn: '2026-03-02' });
  expect((await withdraw(id)).refusals).toMatchObject([{ code: 'PLAN_NOT_PROPOSED' }]);
  expect((await county.command('leader', 'adoptPlan', 'plan', { planId: id })).refusals).toMatchObject([{ code: 'PLAN_NOT_PROPOSED' }]);
  expect((await county.service.facts(planWithdrawn)).map(({ payload }) => payload)).toMatchObject([{ planId: id, reason: '资金来源有变' }]);
  const again = await county.propose([{ projectId: 'road', amount: '1000.00' }]);
  expect(again.refusals).toEqual([]);
  expect((await withdraw(again.id)).refusals).toEqual([]);
});

test('[F3][X7] the leading group turns a proposal down with a reason, never its proposer; what is on display is neither withdrawn nor turned down', async () => {
  const { id } = await county.propose([{ projectId: 'road', amount: '1000.00' }]);
  await county.post('planner', 'leading-group', countyCode, ['funds.plan.adopt'], 'planner-promoted');
  expect((await reject(id, 'planner')).refusals).toMatchObject([{ code: 'SAME_PERSON' }]);
  expect((await reject(id, 'other-planner')).errors?.[0]?.extensions.code).toBe('FORBIDDEN');
  expect((await reject(id, 'leader', { reason: ' ' })).errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT');
  expect((await reject(id)).refusals).toEqual([]);
  expect(await shown(id)).toEqual({ state: 'REJECTED', endedReason: '绩效目标不明确', settledOn: '2026-03-02' });
  expect((await county.service.facts(planRejected)).map(({ payload }) => payload)).toMatchObject([{ planId: id, year: 2026, reason: '绩效目标不明确' }]);

  const displayed = await county.propose([{ projectId: 'road', amount: '100.00' }]);
  expect(displayed.refusals).toEqual([]);
  await county.done('leader', 'adoptPlan', 'plan', { planId: displayed.id });
  for (const answer of [await withdraw(displayed.id), await reject(displayed.id)]) expect(answer.refusals).toMatchObject([{ code: 'PLAN_NOT_PROPOSED' }]);
  await county.endDisplay(displayed.id, 'refused');
});

test('[F3] an adjustment that a contract overtook before its adoption is withdrawn or turned down, and the plan may be adjusted again', async () => {
  const planId = await adopted([{ projectId: 'late', amount: '100.00' }, { projectId: 'well', amount: '100.00' }]);
  const adjust = (items: { projectId: string; amount: string }[]) => county.command('planner', 'adjustPlan', 'adjustment', {
    planId, reason: '年中调整', items: items.map((item) => ({ programmeId: county.programmeId, reason: '实际情况变化', ...item })) });
  const overtaken = await adjust([{ projectId: 'late', amount: '0.00' }, { projectId: 'lamp', amount: '800.00' }]);
  expect(overtaken.refusals).toEqual([]);
  await county.sign('late', 10_000n);
  expect((await county.command('leader', 'adoptPlan', 'plan', { planId: overtaken.id })).refusals).toMatchObject([{ code: 'DROP_HAS_CONTRACT' }]);
  expect((await adjust([{ projectId: 'well', amount: '90.00' }])).refusals).toMatchObject([{ code: 'ADJUSTMENT_PENDING', message: expect.stringContaining('withdrawPlan') as string }]);
  expect((await reject(overtaken.id)).refusals).toEqual([]);
  // Its new project and its money are free: for another adjustment, and after that for another plan.
  const next = await adjust([{ projectId: 'lamp', amount: '800.00' }]);
  expect(next.refusals).toEqual([]);
  expect((await withdraw(next.id)).refusals).toEqual([]);
  const other = await county.propose([{ projectId: 'lamp', amount: '800.00' }]);
  expect(other.refusals).toEqual([]);
  expect((await withdraw(other.id)).refusals).toEqual([]);
  expect((await county.service.facts(planRejected)).at(-1)?.payload.adjustsPlanId).toBe(planId);
});

test('[F3] of an adoption, a rejection and a withdrawal at once, one stands', async () => {
  const { id } = await county.propose([{ projectId: 'lamp', amount: '1.00' }]);
  const answers = await Promise.all([county.command('leader', 'adoptPlan', 'plan', { planId: id }), reject(id), withdraw(id)]);
  expect(answers.filter(({ refusals, errors }) => refusals.length === 0 && !errors)).toHaveLength(1);
  expect(answers.flatMap(({ refusals }) => refusals.map(({ code }) => code))).toEqual(['PLAN_NOT_PROPOSED', 'PLAN_NOT_PROPOSED']);
});

test('[F3] what a city planned is held against its counties, and what they planned against it, to the fen', async () => {
  await county.service.enterBody({ bodyId: 'city-finance', bodyKind: 'city-finance', regionCode: city });
  await county.post('city-treasurer', 'city-finance', city, ['funds.programme.open', 'funds.quota.receive', 'funds.allocation.issue', 'funds.ledger.read']);
  await county.post('city-planner', 'city-poverty-office', city, ['funds.plan.propose', 'funds.ledger.read']);
  await county.post('city-keeper', 'city-finance', city, ['funds.ledger.read']);
  const programmeId = await county.done('city-treasurer', 'openProgramme', 'programme', {
    code: 'CITY-2026', name: '2026年市级衔接资金', fundKind: 'transition-fund', year: 2026, bodyId: 'city-finance', bankAccount: '6228480402564890026',
    bookkeeperPersonId: 'city-keeper', closesOn: '2027-12-31' });
  await county.done('city-treasurer', 'receiveQuota', 'programme', { programmeId, documentNumber: '川财农〔2026〕500号', amount: '100.00' });
  await county.done('city-treasurer', 'issueAllocation', 'allocation', {
    programmeId, fromBodyId: 'city-finance', toBodyId: 'county-finance', documentNumber: '广财农〔2026〕5号', amount: '100.00' });
  await county.list('city-1');
  await county.list('city-2', {}, '511603100201');
  await county.list('city-3');
  const propose = (regionCode: string, personId: string, projectId: string, amount: string) =>
    county.command(personId, 'proposePlan', 'plan', { year: 2026, regionCode, items: [{ programmeId, projectId, amount }] });
  const ofCity = await propose(city, 'city-planner', 'city-2', '100.00');
  expect(ofCity.refusals).toEqual([]);
  expect((await propose(countyCode, 'planner', 'city-1', '60.00')).refusals).toMatchObject([{ code: 'PLAN_OVER_QUOTA', message: expect.stringContaining('0.00') as string }]);
  expect((await withdraw(ofCity.id, 'city-planner')).refusals).toEqual([]);

  // In the county's own village the city plans forty: sixty are left to the county, and then nothing to either.
  expect((await propose(city, 'city-planner', 'city-1', '40.00')).refusals).toEqual([]);
  expect((await propose(countyCode, 'planner', 'city-3', '60.01')).refusals).toMatchObject([{ code: 'PLAN_OVER_QUOTA' }]);
  expect((await propose(countyCode, 'planner', 'city-3', '60.00')).refusals).toEqual([]);
  expect((await propose(city, 'city-planner', 'city-2', '0.01')).refusals).toMatchObject([{ code: 'PLAN_OVER_QUOTA' }]);
});
