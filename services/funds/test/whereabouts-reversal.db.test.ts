import { afterAll, beforeAll, expect, test } from 'vitest';
import { whereaboutsReversed } from '@sunledger/events';
import { County, county, township } from './county.ts';

let base: County;
let allocationId: string;
beforeAll(async () => {
  base = await County.start();
  await base.post('clerk', 'township-finance-office', township, ['funds.whereabouts.register', 'funds.ledger.read']);
  await base.post('second', 'township-finance-office', township, ['funds.whereabouts.register', 'funds.ledger.read']);
  await base.receiveQuota('1000.00');
  await base.list('road');
  await base.list('next-door', {}, '511623101201');
  await base.list('abroad', {}, '510525100201');
  allocationId = await allot('600.00');
}, 60_000);
afterAll(() => base?.stop());

let documents = 0;
const allot = (amount: string) => base.done('treasurer', 'issueAllocation', 'allocation', {
  programmeId: base.programmeId, fromBodyId: 'county-finance', toBodyId: 'township-finance', documentNumber: `财农〔2026〕${(documents += 1)}号`, amount });
const register = (more: Record<string, unknown> = {}, id = allocationId) => base.command('clerk', 'registerWhereabouts', 'allocation', { allocationId: id, ...more });
const reverse = (entryId: string, personId = 'second', more: Record<string, unknown> = {}) =>
  base.command(personId, 'reverseWhereabouts', 'allocation', { entryId, reason: '项目选错', ...more });
interface Entry { id: string; amount: string; note: string | null; reversesId: string | null; reversed: boolean; enteredBy: string; kind: string }
const ledger = async (id = allocationId) =>
  (await base.service.ask<{ allocation: { registeredOn: string | null; registerDueOn: string; whereabouts: Entry[] } }>('treasurer',
    'query ($id: ID!) { allocation(id: $id) { registeredOn registerDueOn whereabouts { id amount note reversesId reversed enteredBy kind } } }', { id })).data!.allocation;
const received = async (on: string | null = null) => {
  const answer = await base.service.ask<{ hopGap: { steps: { level: string; received: string }[] }; hopEntries: { totalAmount: string } }>('treasurer',
    `query ($on: Date) { hopGap(regionCode: "${county}", on: $on) { steps { level received } } hopEntries(regionCode: "${county}", number: RECEIVED, level: TOWNSHIP, on: $on) { totalAmount } }`, { on });
  const number = answer.data!.hopGap.steps.find(({ level }) => level === 'TOWNSHIP')?.received ?? '0.00';
  // The number and the list that it opens are one, at any date.
  expect(answer.data!.hopEntries.totalAmount).toBe(number);
  return number;
};
const clocks = async (id = allocationId) =>
  (await base.service.sql<{ state: string }>("select state from kit.deadline where kind = 'funds.register-whereabouts' and subject_id = $1 order by started_on, state", [id])).map(({ state }) => state);

test('[F4] money is registered for a project of its own place, not for one next door or of another county', async () => {
  for (const projectId of ['next-door', 'abroad']) {
    expect((await register({ amount: '1.00', projectId })).refusals).toMatchObject([{ code: 'REGISTER_PROJECT_ELSEWHERE', field: 'projectId' }]);
  }
  expect((await register({ amount: '1.00', projectId: 'nowhere' })).refusals).toMatchObject([{ code: 'REGISTER_PROJECT_UNKNOWN' }]);
  expect((await register({ amount: '600.00', projectId: 'road' })).refusals).toEqual([]);
});

test('[F4][X7] what was registered wrongly is taken back once, by a second person, and may be registered anew', async () => {
  const [entry] = (await ledger()).whereabouts;
  expect((await reverse(entry!.id, 'clerk')).refusals).toMatchObject([{ code: 'SAME_PERSON' }]);
  expect((await reverse(entry!.id, 'village-clerk')).errors?.[0]?.extensions.code).toBe('FORBIDDEN');
  expect((await reverse(entry!.id, 'second', { occurredOn: '2026-03-01' })).refusals).toMatchObject([{ code: 'REVERSED_BEFORE_ENTRY', field: 'occurredOn' }]);
  const twice = await Promise.all([reverse(entry!.id), reverse(entry!.id)]);
  expect(twice.flatMap(({ refusals }) => refusals.map(({ code }) => code))).toEqual(['ENTRY_REVERSED']);
  const { whereabouts } = await ledger();
  expect(whereabouts.map(({ amount, reversesId, reversed, note, enteredBy }) => [amount, reversesId, reversed, note, enteredBy])).toEqual([
    ['600.00', null, true, null, 'clerk'], ['-600.00', entry!.id, false, '项目选错', 'second']]);
  expect((await reverse(whereabouts[1]!.id, 'clerk')).refusals).toMatchObject([{ code: 'NOT_REGISTERED_BY_HAND' }]);
  const list = await base.service.ask<{ whereabouts: { totalAmount: string } }>('treasurer', `{ whereabouts(regionCode: "${county}", projectId: "road") { totalAmount } }`);
  expect(list.data?.whereabouts.totalAmount).toBe('0.00');
  expect((await base.service.facts(whereaboutsReversed)).map(({ payload }) => [payload.entryId, payload.amountFen, payload.projectId])).toEqual([[entry!.id, '60000', 'road']]);
});

test('[F4] with no entry left the ledger shows nothing: the figure takes it back on the day itself and the clock runs again', async () => {
  expect((await ledger()).registeredOn).toBeNull();
  expect([await received(), await received('2026-03-02'), await clocks()]).toEqual(['0.00', '0.00', ['met', 'running']]);
  await base.service.service.setClock('2026-03-04T02:00:00Z');
  expect((await register({ amount: '200.00' })).refusals).toEqual([]);
  expect([(await ledger()).registeredOn, await received(), await received('2026-03-03')]).toEqual(['2026-03-04', '600.00', '0.00']);
  // Another entry stands: the day becomes its own.
  await base.service.service.setClock('2026-03-06T02:00:00Z');
  expect((await register({ amount: '400.00' })).refusals).toEqual([]);
  const first = (await ledger()).whereabouts.find(({ amount }) => amount === '200.00')!;
  expect((await reverse(first.id)).refusals).toEqual([]);
  expect([(await ledger()).registeredOn, await received(), await received('2026-03-05'), await clocks()]).toEqual(['2026-03-06', '600.00', '0.00', ['met', 'met']]);
  expect((await register({ amount: '200.01' })).refusals).toMatchObject([{ code: 'REGISTERED_ABOVE_RECEIVED' }]);
  expect((await register({ amount: '200.00' })).refusals).toEqual([]);
});

test('[F4] what the books tell is not taken back by hand, nor what went with an allocation that was', async () => {
  const passedOn = await base.done('township-treasurer', 'issueAllocation', 'allocation', {
    programmeId: base.programmeId, fromBodyId: 'township-finance', toBodyId: 'village', documentNumber: '乡财〔2026〕1号', amount: '10.00' });
  expect(passedOn).not.toBe('');
  const told = (await ledger()).whereabouts.find(({ kind }) => kind === 'PASSED_ON')!;
  expect((await reverse(told.id)).refusals.map(({ code }) => code)).toContain('NOT_REGISTERED_BY_HAND');
  const taken = await allot('5.00');
  expect((await register({}, taken)).refusals).toEqual([]);
  expect((await base.command('treasurer', 'reverseAllocation', 'allocation', { allocationId: taken, reason: '重复下达' })).refusals).toEqual([]);
  expect((await reverse((await ledger(taken)).whereabouts[0]!.id)).refusals).toMatchObject([{ code: 'ALLOCATION_REVERSED' }]);
});

test('[X2] a department of another line registers nothing in the whereabouts ledger and takes nothing out of it; its own line does, and a department for what it was given itself', async () => {
  await base.departments(['water', 'education', 'transport'], ['funds.whereabouts.register']);
  const programmeId = await base.openProgramme('SL-2026', { bodyId: 'water-bureau' });
  await base.done('treasurer', 'receiveQuota', 'programme', { programmeId, documentNumber: '川水〔2026〕1号', amount: '100.00' });
  const give = (toBodyId: string) => base.done('treasurer', 'issueAllocation', 'allocation', {
    programmeId, fromBodyId: 'water-bureau', toBodyId, documentNumber: `邻水利〔2026〕${(documents += 1)}号`, amount: '10.00' });
  const enter = (personId: string, id: string) => base.command(personId, 'registerWhereabouts', 'allocation', { allocationId: id });
  const foreign = { code: 'FORBIDDEN', line: 'water' };
  const ofTownship = await give('township-finance');
  expect((await enter('education-officer', ofTownship)).errors?.[0]?.extensions).toMatchObject(foreign);
  expect((await enter('water-officer', ofTownship)).refusals).toEqual([]);
  const [entry] = (await ledger(ofTownship)).whereabouts;
  expect((await reverse(entry!.id, 'education-officer')).errors?.[0]?.extensions).toMatchObject(foreign);
  expect((await reverse(entry!.id)).refusals).toEqual([]);

  const ofTransport = await give('transport-bureau');
  expect((await enter('water-officer', ofTransport)).errors?.[0]?.extensions).toMatchObject({ ...foreign, line: 'transport' });
  expect((await enter('transport-officer', ofTransport)).refusals).toEqual([]);
});
