import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { deadlineExtended, deadlineMet, deadlineMissed, deadlineSet, type Context } from '@sunledger/events';
import { addWorkingDays, calendarKnownThrough } from '@sunledger/kernel';
import { setDeadline } from '@sunledger/service-kit';
import type { TestService } from '@sunledger/testkit';
import { county, gulin, registerBody, startAccountability } from './start-accountability.ts';

let accountability: TestService;
let finance: string;
let poverty: string;
let township: string;

beforeAll(async () => {
  accountability = await startAccountability({ now: '2026-03-02T02:00:00Z' });
  finance = await registerBody(accountability, { name: '县财政局', bodyKind: 'county-finance', regionCode: county });
  poverty = await registerBody(accountability, { name: '县乡村振兴局', bodyKind: 'county-poverty-office', regionCode: county });
  township = await registerBody(accountability, { name: '鼎屏镇财政所', bodyKind: 'township-finance-office', regionCode: '511623100000' });
  const read = ['accountability.desk.read'];
  await accountability.enterPost({ personId: 'finance-clerk', duties: read, regionCode: county, bodyId: finance });
  await accountability.enterPost({ personId: 'township-clerk', duties: read, regionCode: '511623100000', bodyId: township });
  await accountability.enterPost({ personId: 'leader', duties: ['accountability.desk.oversee'], regionCode: county, bodyId: 'leaders' });
  await accountability.enterPost({ personId: 'other-leader', duties: ['accountability.desk.oversee'], regionCode: gulin, bodyId: 'others' });
}, 120_000);
afterAll(() => accountability?.stop());

async function clockIn(context: Context, dueOn: string, { bodyId = finance, regionCode = county, title = '资金转下达', ...more }: { bodyId?: string; regionCode?: string; title?: string; limitUnit?: 'working-day'; provisional?: boolean } = {}) {
  const deadlineId = randomUUID();
  const about = { deadlineId, kind: `${context}.something`, subjectType: 'Thing', subjectId: `thing-${deadlineId}`, bodyId };
  await accountability.hear(deadlineSet[context], { aggregateId: deadlineId, regionCode, payload: {
    ...about, title, startedOn: '2026-02-01', dueOn, provisional: false, policy: 'national@1', clause: '第五条', ...more } });
  const settle = (definition: typeof deadlineMet | typeof deadlineMissed, state: 'met' | 'missed', settledOn: string, dueThen = dueOn) =>
    accountability.hear(definition[context], { aggregateId: deadlineId, regionCode, payload: { ...about, dueOn: dueThen, settledOn, state } });
  const extend = (until: string, provisional?: boolean) =>
    accountability.hear(deadlineExtended[context], { aggregateId: deadlineId, regionCode, payload: { ...about, dueOn: until, extendedFrom: dueOn, provisional } });
  return { deadlineId, settle, extend };
}

interface Item {
  id: string;
  title: string;
  dueOn: string;
  daysLeft: number | null;
  state: string;
  limitUnit: string;
  provisional: boolean;
  extendedFrom: string | null;
  body: { name: string };
}

async function desk(personId: string, state: 'DUE' | 'OVERDUE' | 'DONE', more = ''): Promise<{ nodes: Item[]; totalCount: number; pageInfo: { endCursor: string; hasNextPage: boolean } }> {
  const { data, errors } = await accountability.ask<{ desk: { nodes: Item[]; totalCount: number; pageInfo: { endCursor: string; hasNextPage: boolean } } }>(personId, `{ desk(state: ${state} ${more}) {
    totalCount pageInfo { endCursor hasNextPage } nodes { id title dueOn daysLeft limitUnit state provisional extendedFrom settledOn policy clause body { name } region { name } assignedAt } } }`);
  if (errors || !data) throw new Error(JSON.stringify(errors));
  return data.desk;
}

test('[X8] one desk shows what is due over all five contexts, by due day, page by page, with days left', async () => {
  const due = { funds: '2026-03-20', projects: '2026-03-05', disclosure: '2026-03-02', supervision: '2026-04-01', accountability: '2026-03-12' } as const;
  for (const [context, dueOn] of Object.entries(due)) await clockIn(context as Context, dueOn);
  const first = await desk('finance-clerk', 'DUE', 'first: 3');
  expect(first.nodes.map(({ dueOn, daysLeft }) => [dueOn, daysLeft])).toEqual([['2026-03-02', 0], ['2026-03-05', 3], ['2026-03-12', 10]]);
  expect(first).toMatchObject({ totalCount: 5, pageInfo: { hasNextPage: true }, nodes: [{ body: { name: '县财政局' }, region: { name: '邻水县' }, policy: 'national@1', clause: '第五条' }, {}, {}] });
  const second = await desk('finance-clerk', 'DUE', `first: 3, after: "${first.pageInfo.endCursor}"`);
  expect(second.nodes.map(({ dueOn }) => dueOn)).toEqual(['2026-03-20', '2026-04-01']);
});

test('[X8] what was met is done, what ran out is overdue until it is done, what was done late is done', async () => {
  const [met, ranOut, doneLate, extended] = [await clockIn('funds', '2026-03-01'), await clockIn('projects', '2026-02-20'), await clockIn('funds', '2026-02-21'), await clockIn('supervision', '2026-02-22')];
  await met.settle(deadlineMet, 'met', '2026-02-27');
  await ranOut.settle(deadlineMissed, 'missed', '2026-02-20');
  await doneLate.settle(deadlineMissed, 'missed', '2026-02-23');
  await extended.extend('2026-03-30');
  expect((await desk('finance-clerk', 'OVERDUE')).nodes).toMatchObject([{ id: ranOut.deadlineId, state: 'MISSED', daysLeft: -10 }]);
  expect((await desk('finance-clerk', 'DONE')).nodes.map(({ id, state }) => [id, state])).toEqual([[doneLate.deadlineId, 'MISSED'], [met.deadlineId, 'MET']]);
  const moved = (await desk('finance-clerk', 'DUE')).nodes.find(({ id }) => id === extended.deadlineId);
  expect(moved).toMatchObject({ dueOn: '2026-03-30', extendedFrom: '2026-02-22' });
  // Done after it had run out: the clock stays missed, the desk is clear of it.
  await ranOut.settle(deadlineMet, 'missed', '2026-03-01');
  expect((await desk('finance-clerk', 'OVERDUE')).totalCount).toBe(0);
});

test('[X8] a clock that ran out this morning is overdue before its service has swept it', async () => {
  const { deadlineId } = await clockIn('funds', '2026-03-01', { title: '昨日到期' });
  expect((await desk('finance-clerk', 'OVERDUE')).nodes.map(({ id, state, daysLeft }) => [id, state, daysLeft])).toEqual([[deadlineId, 'RUNNING', -1]]);
});

test('[X8] a desk is its body’s own; who oversees a county sees below, and nobody sees another county', async () => {
  const [own, neighbour] = [await clockIn('funds', '2026-05-01', { bodyId: township, regionCode: '511623100000' }), await clockIn('funds', '2026-05-02', { bodyId: poverty })];
  const ids = async (personId: string, more = '') => (await desk(personId, 'DUE', more)).nodes.map(({ id }) => id);
  expect(await ids('township-clerk')).toEqual([own.deadlineId]);
  expect(await ids('finance-clerk')).not.toContain(neighbour.deadlineId);
  expect(await ids('finance-clerk', `bodyId: "${poverty}"`)).toEqual([]);
  expect(await ids('leader', `bodyId: "${poverty}"`)).toEqual([neighbour.deadlineId]);
  expect(await ids('leader')).toEqual(expect.arrayContaining([own.deadlineId, neighbour.deadlineId]));
  expect(await ids('leader', 'regionCode: "511623100000"')).toEqual([own.deadlineId]);
  expect(await ids('other-leader')).toEqual([]);
  expect((await accountability.ask('nobody', '{ desk(state: DUE) { totalCount } }')).errors?.[0]?.extensions.code).toBe('FORBIDDEN');
});

test('[X3] a clock in working days of a year without a calendar is provisional, on the desk too', async () => {
  const lastKnown = Number(calendarKnownThrough().slice(0, 4));
  const startedOn = `${lastKnown + 1}-02-01`;
  const subjectId = randomUUID();
  await accountability.service.inTransaction(undefined, (work) => setDeadline(work, {
    kind: 'accountability.conclude-case', subjectType: 'Case', subjectId, title: '案件办结 Conclude the case', regionCode: county, bodyId: finance, startedOn,
    policy: { value: { value: 15, unit: 'working-day' }, packId: 'test', packVersion: 1, clause: null, label: 'test@1' } }));
  const [row] = await accountability.sql<{ id: string; provisional: boolean }>('select id, provisional from kit.deadline where subject_id = $1', [subjectId]);
  expect(row?.provisional).toBe(true);
  await expect.poll(async () => (await desk('finance-clerk', 'DUE')).nodes.find(({ id }) => id === row?.id), { timeout: 20_000 })
    .toMatchObject({ provisional: true, dueOn: addWorkingDays(startedOn, 15).date });
});

test('[X3] the desk counts a clock in working days by working days, and an extension says whether its new day is final', async () => {
  // Monday 2 March to Monday 9 March 2026: five working days, seven calendar days.
  const { deadlineId, extend } = await clockIn('projects', '2026-03-09', { bodyId: poverty, limitUnit: 'working-day', provisional: true });
  const calendar = await clockIn('projects', '2026-03-09', { bodyId: poverty });
  const item = async (id: string) => (await desk('leader', 'DUE', `bodyId: "${poverty}"`)).nodes.find((node) => node.id === id);
  expect(await item(deadlineId)).toMatchObject({ daysLeft: 5, limitUnit: 'WORKING_DAY', provisional: true });
  expect(await item(calendar.deadlineId)).toMatchObject({ daysLeft: 7, limitUnit: 'CALENDAR_DAY' });
  await extend('2026-03-10', false);
  expect(await item(deadlineId)).toMatchObject({ dueOn: '2026-03-10', daysLeft: 6, extendedFrom: '2026-03-09', provisional: false });
  await extend('2026-03-11');
  expect(await item(deadlineId)).toMatchObject({ dueOn: '2026-03-11', provisional: false });
});
