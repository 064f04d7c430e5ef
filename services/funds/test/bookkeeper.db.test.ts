import { afterAll, beforeAll, expect, test } from 'vitest';
import { bookkeeperAppointed } from '@sunledger/events';
import { County } from './county.ts';

let county: County;
beforeAll(async () => {
  county = await County.start();
}, 60_000);
afterAll(() => county?.stop());

let references = 0;
const receive = (personId: string) =>
  county.command(personId, 'receiveCash', 'cashReceipt', { programmeId: county.programmeId, amount: '1.00', bankReference: `APPOINT-${(references += 1)}` });
const appoint = (input: Record<string, unknown>, personId = 'finance-head') =>
  county.command(personId, 'appointBookkeeper', 'programme', {
    programmeId: county.programmeId, personId: 'deputy', kind: 'DEPUTY', from: '2026-03-02', until: '2026-03-04', reason: '专人休假', ...input });

test('[F2] a deputy moves cash within the recorded span and not a day after it', async () => {
  expect((await receive('deputy')).refusals).toMatchObject([{ code: 'NOT_THE_BOOKKEEPER', message: expect.stringContaining('bookkeeper') as string }]);
  expect(await appoint({})).toMatchObject({ refusals: [], errors: undefined });
  expect((await receive('deputy')).refusals).toEqual([]);
  expect((await receive('bookkeeper')).refusals).toEqual([]);
  await county.service.service.setClock('2026-03-04T15:59:00Z');
  expect((await receive('deputy')).refusals).toEqual([]);
  // 2026-03-05 in Shanghai; dating it back doesn't bring the office back.
  await county.service.service.setClock('2026-03-04T16:01:00Z');
  expect((await receive('deputy')).refusals).toMatchObject([{ code: 'NOT_THE_BOOKKEEPER' }]);
  const back = await county.command('deputy', 'receiveCash', 'cashReceipt', {
    programmeId: county.programmeId, amount: '1.00', bankReference: 'APPOINT-BACK', occurredOn: '2026-03-03' });
  expect(back.refusals).toMatchObject([{ code: 'NOT_THE_BOOKKEEPER' }]);
});

test('[F2] a newly named bookkeeper takes over from the day named', async () => {
  expect((await appoint({ kind: 'NAMED', from: '2026-03-06', until: null })).refusals).toEqual([]);
  expect((await receive('deputy')).refusals).toMatchObject([{ code: 'NOT_THE_BOOKKEEPER' }]);
  await county.service.service.setClock('2026-03-06T02:00:00Z');
  expect((await receive('deputy')).refusals).toEqual([]);
  expect((await receive('bookkeeper')).refusals).toMatchObject([{ code: 'NOT_THE_BOOKKEEPER' }]);
  expect((await appoint({ kind: 'NAMED', from: '2026-03-06', until: null })).refusals).toMatchObject([{ code: 'ALREADY_THE_BOOKKEEPER', field: 'personId' }]);
  const seen = await county.service.ask<{ programme: { bookkeepers: Record<string, unknown>[] } }>(
    'treasurer', 'query ($id: ID!) { programme(id: $id) { bookkeepers { personId kind from until inOffice appointedBy } } }', { id: county.programmeId });
  expect(seen.data?.programme.bookkeepers).toEqual([
    { personId: 'bookkeeper', kind: 'NAMED', from: '2026-03-02', until: null, inOffice: false, appointedBy: 'treasurer' },
    { personId: 'deputy', kind: 'DEPUTY', from: '2026-03-02', until: '2026-03-04', inOffice: true, appointedBy: 'finance-head' },
    { personId: 'deputy', kind: 'NAMED', from: '2026-03-06', until: null, inOffice: true, appointedBy: 'finance-head' },
  ]);
  expect(await county.service.facts(bookkeeperAppointed)).toHaveLength(2);
});

test('[X7] nobody names themselves, nor someone who reviews claims or holds no post, and not everyone may name', async () => {
  expect((await appoint({ personId: 'finance-head', from: '2026-03-06', until: '2026-03-07' })).refusals).toMatchObject([{ code: 'SAME_PERSON' }]);
  expect((await appoint({ personId: 'finance-reviewer', from: '2026-03-06', until: '2026-03-07' })).refusals).toMatchObject([{ code: 'INCOMPATIBLE_POST' }]);
  expect((await appoint({ personId: 'nobody', from: '2026-03-01', until: '2026-03-07' })).refusals.map((refusal) => refusal.code).sort())
    .toEqual(['APPOINTED_BACKWARDS', 'BOOKKEEPER_HOLDS_NO_POST']);
  expect((await appoint({}, 'treasurer')).errors?.[0]?.extensions.code).toBe('FORBIDDEN');
  const own = await county.command('treasurer', 'openProgramme', 'programme', {
    code: 'XJ-SELF', name: '自任专人', fundKind: 'transition-fund', year: 2026, bodyId: 'county-finance', bankAccount: '6228480402564891111', bookkeeperPersonId: 'treasurer', closesOn: '2027-12-31' });
  expect(own.refusals).toMatchObject([{ code: 'SAME_PERSON', field: 'bookkeeperPersonId' }]);
});
