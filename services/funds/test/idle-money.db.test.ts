import { afterAll, beforeAll, expect, test } from 'vitest';
import { deadlineSet, moneyIdle, packPublished } from '@sunledger/events';
import { County, county, township, village } from './county.ts';

let base: County;
beforeAll(async () => {
  base = await County.start('2026-03-02T02:00:00Z');
  await base.receiveQuota('1000.00');
  await base.allotToVillage('300.00');
}, 60_000);
afterAll(() => base?.stop());

interface Idle {
  idleMoney: { totalAmount: string; nodes: { bodyId: string; remaining: string; unallocated: boolean; ageMonths: number; alertedOn: string | null; toldOn: string | null }[] };
}
const idle = async (extra = '', regionCode = county) => {
  const answer = await base.service.ask<Idle>('treasurer',
    `{ idleMoney(regionCode: "${regionCode}"${extra}) { totalAmount nodes { bodyId remaining unallocated ageMonths alertedOn toldOn } } }`);
  expect(answer.errors).toBeUndefined();
  return answer.data!.idleMoney;
};
const ranking = async (by: string) => {
  const answer = await base.service.ask<{ idleRanking: Record<string, unknown>[] }>('treasurer',
    `{ idleRanking(regionCode: "${county}", by: ${by}) { regionCode bodyId programme { id } unspent unallocated over { months amount } } }`);
  expect(answer.errors).toBeUndefined();
  return answer.data!.idleRanking;
};

test('[F9] what lies there is told apart: not passed on, not spent', async () => {
  expect((await idle()).nodes.map(({ bodyId, remaining, unallocated }) => [bodyId, remaining, unallocated])).toEqual(
    expect.arrayContaining([['county-finance', '700.00', true], ['village', '300.00', false]]));
  expect((await idle(', unallocated: true')).totalAmount).toBe('700.00');
  expect((await idle(', overMonths: 12')).totalAmount).toBe('0.00');
});

test('[F9] what a place holds itself opens without what lies below, so that its number in the ranking agrees with its list', async () => {
  const own = (await ranking('REGION')).find(({ regionCode }) => regionCode === county);
  expect((await idle(', hereOnly: true')).totalAmount).toBe(own?.['unspent']);
  expect((await idle(', hereOnly: true')).nodes.map(({ bodyId }) => bodyId)).toEqual(['county-finance']);
});

test('[F9] a year to the day is no alert; the day after, the holder is told first, on a clock of its own', async () => {
  await base.service.service.setClock('2027-03-02T02:00:00Z');
  expect((await idle(', overMonths: 12')).nodes).toEqual([]);
  await base.service.service.setClock('2027-03-03T02:00:00Z');
  expect((await idle(', overMonths: 12')).nodes.map(({ bodyId, alertedOn, toldOn }) => [bodyId, alertedOn, toldOn])).toEqual(
    expect.arrayContaining([['county-finance', '2027-03-03', null], ['village', '2027-03-03', null]]));
  const clocks = (await base.service.facts(deadlineSet.funds)).filter(({ payload }) => payload.kind === 'funds.clear-idle-money');
  expect(clocks.map(({ payload }) => [payload.bodyId, payload.dueOn])).toEqual(expect.arrayContaining([['county-finance', '2027-04-02'], ['village', '2027-04-02']]));
  expect(await base.service.facts(moneyIdle)).toEqual([]);
});

test('[F9] money that moves on within the limit clears its alert; only what stays is told to supervision, once', async () => {
  await base.done('treasurer', 'issueAllocation', 'allocation', {
    programmeId: base.programmeId, fromBodyId: 'county-finance', toBodyId: 'township-finance', documentNumber: '邻财农〔2027〕1号', amount: '700.00' });
  await base.service.service.setClock('2027-04-03T02:00:00Z');
  await base.service.service.setClock('2027-04-04T02:00:00Z');
  const told = await base.service.facts(moneyIdle);
  expect(told.map(({ payload }) => [payload.bodyId, payload.amountFen, payload.months])).toEqual([['village', '30000', 12]]);
  const states = await base.service.sql(
    "select body_id, state from kit.deadline where kind = 'funds.clear-idle-money' order by body_id");
  expect(states).toEqual([{ body_id: 'county-finance', state: 'met' }, { body_id: 'village', state: 'missed' }]);
  expect((await idle('', village)).nodes[0]).toMatchObject({ toldOn: '2027-04-02', ageMonths: 13 });
});

test('[F9] every number of the rankings equals the list that it opens', async () => {
  for (const by of ['REGION', 'BODY', 'PROGRAMME']) {
    for (const row of await ranking(by)) {
      const filter = by === 'BODY' ? `, bodyId: "${String(row['bodyId'])}"` : by === 'PROGRAMME' ? `, programmeId: "${(row['programme'] as { id: string }).id}"` : '';
      const place = by === 'REGION' ? String(row['regionCode']) : county;
      const listed = [await idle(filter, place), await idle(`${filter}, unallocated: true`, place), await idle(`${filter}, overMonths: 12`, place), await idle(`${filter}, overMonths: 24`, place)];
      const over = (row['over'] as { months: number; amount: string }[]).map(({ amount }) => amount);
      expect([by, row['unspent'], row['unallocated'], ...over]).toEqual([by, ...listed.map(({ totalAmount }) => totalAmount)]);
    }
  }
  expect(await ranking('REGION')).toMatchObject([{ regionCode: township, unspent: '1000.00', unallocated: '700.00', over: [{ months: 12, amount: '300.00' }, { months: 24, amount: '0.00' }] }]);
});

test('[F9] after two years the same money is told of again', async () => {
  await base.service.service.setClock('2028-03-03T02:00:00Z');
  await base.service.service.setClock('2028-04-05T02:00:00Z');
  expect((await base.service.facts(moneyIdle)).map(({ payload }) => [payload.bodyId, payload.months])).toEqual([['village', 12], ['village', 24], ]);
});

test('[F9] money taken back is watched no longer where it lay, and again where it went', async () => {
  const programmeId = await base.openProgramme('BACK', { closesOn: '2030-12-31' });
  await base.done('treasurer', 'receiveQuota', 'programme', { programmeId, documentNumber: '川财农〔2028〕1号', amount: '10.00' });
  const allocationId = await base.done('treasurer', 'issueAllocation', 'allocation', {
    programmeId, fromBodyId: 'county-finance', toBodyId: 'township-finance', documentNumber: '邻财农〔2028〕9号', amount: '4.00' });
  const of = async () => (await idle(`, programmeId: "${programmeId}"`)).nodes.map(({ bodyId, remaining }) => [bodyId, remaining]);
  expect(await of()).toEqual(expect.arrayContaining([['county-finance', '6.00'], ['township-finance', '4.00']]));
  await base.done('treasurer', 'reverseAllocation', 'allocation', { allocationId, reason: '文件有误' });
  expect(await of()).toEqual([['county-finance', '10.00']]);
});

test('[F9][X1] the ranking knows the ages of the pack in force, not years of its own', async () => {
  await base.service.hear(packPublished, {
    aggregateId: 'quick@1', regionCode: county, payload: { packKey: 'quick@1', pack: {
      id: 'quick', version: 1, title: '试点县办法', region: county, line: null, effectiveFrom: '2020-01-01', effectiveTo: null, source: { document: '试点办法' },
      values: { 'idle.alert-months': [{ set: [18, 6, 30], clause: '试点办法', confidence: 'invented' }] } } as never } });
  const ranks = await ranking('BODY');
  expect(ranks.length).toBeGreaterThan(0);
  for (const row of ranks) {
    const over = row['over'] as { months: number; amount: string }[];
    expect(over.map(({ months }) => months)).toEqual([6, 18, 30]);
    for (const { months, amount } of over) expect([months, amount]).toEqual([months, (await idle(`, bodyId: "${String(row['bodyId'])}", overMonths: ${months}`)).totalAmount]);
  }
});
