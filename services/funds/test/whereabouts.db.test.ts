import { afterAll, beforeAll, expect, test } from 'vitest';
import { whereaboutsRegistered, whereaboutsUnregistered } from '@sunledger/events';
import { Claims } from './claims.ts';
import { County, county, township, village } from './county.ts';

let base: County;
let first: string;
beforeAll(async () => {
  base = await County.start();
  await base.post('village-clerk', 'village-committee', village, ['funds.whereabouts.register', 'funds.reimbursement.submit', 'funds.ledger.read'], 'clerk-2');
  await base.post('township-treasurer', 'township-finance-office', township, ['funds.allocation.issue', 'funds.whereabouts.register', 'funds.ledger.read'], 'tt-2');
  await base.receiveQuota('1000.00');
  first = await allot('county-finance', 'township-finance', '600.00');
}, 60_000);
afterAll(() => base?.stop());

let documents = 0;
const allot = (fromBodyId: string, toBodyId: string, amount: string) =>
  base.done(fromBodyId === 'county-finance' ? 'treasurer' : 'township-treasurer', 'issueAllocation', 'allocation', {
    programmeId: base.programmeId, fromBodyId, toBodyId, documentNumber: `财农〔2026〕${(documents += 1)}号`, amount });
const register = (personId: string, allocationId: string, more: Record<string, unknown> = {}) =>
  base.command(personId, 'registerWhereabouts', 'allocation', { allocationId, ...more });

interface Gap {
  hopGap: { steps: Record<string, string>[]; regions: { nodes: Record<string, string>[] } } | null;
}
const fields = 'issued received unregistered held paid paidToHouseholds confirmed unconfirmed';
const gap = async (regionCode = county, on: string | null = null) => {
  const answer = await base.service.ask<Gap>('treasurer',
    `query ($code: RegionCode!, $on: Date) { hopGap(regionCode: $code, on: $on) { steps { level ${fields} } regions { nodes { regionCode ${fields} } } } }`, { code: regionCode, on });
  expect(answer.errors).toBeUndefined();
  const { steps, regions } = answer.data!.hopGap!;
  return { steps, regions: regions.nodes };
};
const numbers = ['issued', 'received', 'unregistered', 'held', 'paid', 'paidToHouseholds', 'confirmed', 'unconfirmed'];
const listed = async (regionCode: string, number: string, on: string | null = null, level: string | null = null) => {
  const answer = await base.service.ask<{ hopEntries: { totalAmount: string; nodes: { amount: string }[] } }>('treasurer',
    `query ($code: RegionCode!, $number: HopNumber!, $on: Date, $level: HopLevel) {
      hopEntries(regionCode: $code, number: $number, on: $on, level: $level, first: 200) { totalAmount nodes { amount } } }`,
    { code: regionCode, number: number.replace(/[A-Z]/g, '_$&').toUpperCase(), on, level });
  expect(answer.errors).toBeUndefined();
  return answer.data!.hopEntries.totalAmount;
};

test('[F4] a level registers what came to it, in parts and by project, never more than came', async () => {
  await base.list('road');
  expect((await register('township-treasurer', first, { amount: '600.01' })).refusals).toMatchObject([{ code: 'REGISTERED_ABOVE_RECEIVED', field: 'amount' }]);
  expect((await register('township-treasurer', first, { amount: '1.00', projectId: 'castle' })).refusals).toMatchObject([{ code: 'REGISTER_PROJECT_UNKNOWN' }]);
  expect((await register('township-treasurer', first, { amount: '200.00', projectId: 'road' })).refusals).toEqual([]);
  expect((await register('township-treasurer', first)).refusals).toEqual([]);
  expect((await register('township-treasurer', first)).refusals).toMatchObject([{ code: 'REGISTERED_ABOVE_RECEIVED' }]);
  expect((await base.service.facts(whereaboutsRegistered)).map(({ payload }) => [payload.amountFen, payload.projectId])).toEqual([['20000', 'road'], ['40000', undefined]]);
  const ledger = await base.service.ask<{ whereabouts: { totalAmount: string; nodes: { late: boolean; project: { id: string } | null }[] } }>('treasurer',
    `{ whereabouts(regionCode: "${county}", projectId: "road") { totalAmount nodes { late recordedLate project { id } } } }`);
  expect(ledger.data?.whereabouts).toEqual({ totalAmount: '200.00', nodes: [{ late: false, recordedLate: false, project: { id: 'road' } }] });
  expect((await register('village-clerk', first)).errors?.[0]?.extensions.code).toBe('FORBIDDEN');
});

test('[F4] of entries that race for the same money no more stand than came', async () => {
  const raced = await allot('county-finance', 'township-finance', '10.00');
  const answers = await Promise.all(Array.from({ length: 6 }, () => register('township-treasurer', raced, { amount: '4.00' })));
  expect(answers.filter(({ refusals }) => refusals.length === 0)).toHaveLength(2);
  const [row] = await base.service.sql<{ sum: string }>("select sum(amount_fen)::text as sum from funds.whereabouts_entry where allocation_id = $1", [raced]);
  expect(row?.sum).toBe('800');
});

test('[F3] the last hop has a clock of use, longer than that of passing on', async () => {
  const toVillage = await allot('township-finance', 'village', '300.00');
  const clocks = await base.service.sql('select kind, due_on::text as due, state from kit.deadline where subject_id = $1 order by kind', [toVillage]);
  expect(clocks).toEqual([
    { kind: 'funds.register-whereabouts', due: '2026-03-09', state: 'running' }, { kind: 'funds.use-allocation', due: '2027-03-02', state: 'running' }]);
  // The township's own 600.00 was passed on in part only: its clock runs.
  expect(await base.service.sql("select state from kit.deadline where kind = 'funds.pass-allocation-on' and subject_id = $1", [first])).toEqual([{ state: 'running' }]);
});

test('[F3][F4] a village that used up its quota has met its clock, and its payment stands in the whereabouts ledger by project', async () => {
  const claims = new Claims(base);
  await base.receiveCash('500.00');
  await base.plan('bridge', '120.00');
  const toVillage = await allot('township-finance', 'village', '120.00');
  await base.sign('bridge', 12_000n);
  await base.accept('bridge', 'batch-bridge', 12_000n);
  // What came first is used first: the 300.00 of before, and only 120.00 of it.
  await base.account();
  const paid = await claims.paid('bridge', 'batch-bridge', '116.40');
  expect(paid).not.toBe('');
  const used = await base.service.ask<{ whereabouts: { nodes: unknown[] } }>('treasurer',
    `{ whereabouts(regionCode: "${village}", kind: USED) { nodes { amount project { id } } } }`);
  expect(used.data?.whereabouts.nodes).toEqual([{ amount: '116.40', project: { id: 'bridge' } }]);
  expect(await base.service.sql("select state from kit.deadline where kind = 'funds.use-allocation' and subject_id = $1", [toVillage])).toEqual([{ state: 'running' }]);
});

test('[F4] every number of the hop gap equals the list it opens, per level and per place, at any date', async () => {
  for (const on of [null, '2026-03-01', '2026-03-02']) {
    const { steps, regions } = await gap(county, on);
    for (const step of steps) for (const number of numbers) expect([on, step['level'], number, step[number]]).toEqual([on, step['level'], number, await listed(county, number, on, step['level'])]);
    for (const row of regions) for (const number of numbers) expect([on, row['regionCode'], number, row[number]]).toEqual([on, row['regionCode'], number, await listed(row['regionCode']!, number, on)]);
  }
  expect((await gap(county, '2026-03-01')).steps).toEqual([]);
  const { steps, regions } = await gap();
  expect(steps).toMatchObject([
    { level: 'COUNTY', issued: '1000.00', received: '1000.00', held: '390.00' }, { level: 'TOWNSHIP', issued: '610.00', received: '610.00', held: '190.00' },
    { level: 'VILLAGE', issued: '420.00', received: '300.00', unregistered: '120.00', held: '303.60', paid: '116.40' }]);
  expect(regions).toMatchObject([{ regionCode: township, issued: '610.00', held: '493.60', paid: '116.40' }]);
});

test('[F4] the kept figures and the facts still on their way into them never count twice', async () => {
  const before = await gap();
  await base.service.service.setClock('2026-03-02T03:00:00Z');
  expect(await base.service.sql('select 1 from funds.hop_delta')).toEqual([]);
  expect(await gap()).toEqual(before);
});

test('[F4] money that skips a level is counted where it enters, and a reversal from its own day on', async () => {
  const straight = await allot('county-finance', 'village', '50.00');
  expect((await gap(county)).regions).toMatchObject([{ issued: '660.00' }]);
  expect((await gap(township)).regions).toMatchObject([{ regionCode: village, issued: '470.00' }]);
  await base.service.service.setClock('2026-03-05T02:00:00Z');
  await base.done('treasurer', 'reverseAllocation', 'allocation', { allocationId: straight, reason: '重复下达' });
  expect((await gap(township)).regions).toMatchObject([{ issued: '420.00' }]);
  expect((await gap(township, '2026-03-04')).regions).toMatchObject([{ issued: '470.00' }]);
  expect(await listed(village, 'issued', '2026-03-04')).toBe('470.00');
  expect(await listed(village, 'issued')).toBe('420.00');
});

test('[F4] a level that got money and shows no entry within the limit is flagged by itself; a late entry stays visible', async () => {
  await base.service.service.setClock('2026-03-10T02:00:00Z');
  const flagged = await base.service.facts(whereaboutsUnregistered);
  expect(flagged.map(({ payload }) => [payload.bodyId, payload.amountFen, payload.dueOn])).toEqual([['village', '12000', '2026-03-09']]);
  expect((await register('village-clerk', flagged[0]!.payload.allocationId, { occurredOn: '2026-03-06' })).refusals).toEqual([]);
  const ledger = await base.service.ask<{ whereabouts: { nodes: unknown[] } }>('village-clerk',
    `{ whereabouts(regionCode: "${village}", level: VILLAGE, kind: REGISTERED) { nodes { late recordedLate occurredOn dueOn } } }`);
  // In time by the day it happened, and entered late: both show (X4).
  expect(ledger.data?.whereabouts.nodes).toEqual([{ late: false, recordedLate: true, occurredOn: '2026-03-06', dueOn: '2026-03-09' }]);
});

test('[X2] a hop gap outside the reader\'s own area is not shown in part', async () => {
  const answer = await base.service.ask<{ hopGap: unknown }>('village-clerk', `{ hopGap(regionCode: "${county}") { on } }`);
  expect(answer.data?.hopGap).toBeNull();
});
