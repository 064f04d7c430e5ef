import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { planAdjusted, projectAdopted } from '@sunledger/events';
import { County, county } from './county.ts';

let c: County;
beforeAll(async () => { c = await County.start(); }, 60_000);
afterAll(() => c?.stop());

type Change = { projectId: string; change: 'added' | 'dropped' | 'changed'; beforeFen: bigint; afterFen: bigint };
const adjust = (planId: string, items: Change[]) =>
  c.service.hear(planAdjusted, {
    aggregateId: randomUUID(), regionCode: county, occurredOn: c.today(),
    payload: {
      planId, adjustmentId: randomUUID(), year: 2026,
      items: items.map((item) => ({ ...item, programmeId: 'XJ-2026', beforeFen: item.beforeFen.toString(), afterFen: item.afterFen.toString() })) },
  });
const stateOf = async (projectId: string) => {
  const { project } = await c.read<{ project: Record<string, unknown> }>('clerk', 'query ($id: ID!) { project(id: $id) { state planned rolledOver } }', { id: projectId });
  return project;
};

test('[F3][P2] an adjustment adopts what it adds, changes money, and sends what it drops back to the library', async () => {
  const [kept, dropped, added] = [await c.listedProject(), await c.listedProject(), await c.listedProject()];
  const planId = await c.adoptPlan([{ projectId: kept, amountFen: 300_00n }, { projectId: dropped, amountFen: 200_00n }]);
  await adjust(planId, [
    { projectId: kept, change: 'changed', beforeFen: 300_00n, afterFen: 250_00n }, { projectId: dropped, change: 'dropped', beforeFen: 200_00n, afterFen: 0n },
    { projectId: added, change: 'added', beforeFen: 0n, afterFen: 80_00n }]);
  expect(await stateOf(kept)).toMatchObject({ state: 'ADOPTED', planned: '250.00' });
  expect(await stateOf(dropped)).toMatchObject({ state: 'LISTED', planned: '0.00' });
  expect(await stateOf(added)).toMatchObject({ state: 'ADOPTED', planned: '80.00' });
  expect((await c.service.facts(projectAdopted)).filter(({ payload }) => payload.projectId === added)).toHaveLength(1);
  const [sums] = await c.service.sql<{ adopted: string; planned: string }>(
    'select (select sum(amount_fen) from projects.adoption)::text as adopted, (select sum(planned_fen) from projects.project)::text as planned');
  expect(sums?.adopted).toBe(sums?.planned);
});

test('[F3] a project dropped in this plan can be adopted by the next', async () => {
  const projectId = await c.listedProject();
  const planId = await c.adoptPlan([{ projectId, amountFen: 10_00n }]);
  await adjust(planId, [{ projectId, change: 'dropped', beforeFen: 10_00n, afterFen: 0n }]);
  await c.adoptPlan([{ projectId, amountFen: 20_00n }], 2027);
  expect(await stateOf(projectId)).toMatchObject({ state: 'ADOPTED', planned: '20.00' });
});
