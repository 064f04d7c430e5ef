import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import pg from 'pg';
import { deadlineDaySettled, deadlineMissed, deadlineSet, objectionAnswered } from '@sunledger/events';
import { eventually, TestService } from '@sunledger/testkit';
import { settleProvisionalDeadlines } from '../src/deadlines/settle-provisional.ts';
import { listDeadLetters, replayDeadLetters, verifyService } from '../src/index.ts';
import { missed, noteService, poisoned } from './fixture-service.ts';

const county = '511623000000';
let it_: TestService;

beforeAll(async () => {
  it_ = await TestService.start(noteService, { now: '2018-02-12T02:00:00Z' });
  await it_.enterPost({ personId: 'writer', duties: ['funds.note.write'], regionCode: county });
}, 60_000);
afterAll(() => it_?.stop());

const answered = (aggregateId: string) => ({
  aggregateId, regionCode: county, payload: { objectionId: aggregateId, noticeId: 'n', upheld: false },
});
const write = (requestId: string) => it_.ask<{ writeNote: { id: string; position: string } }>(
  'writer', 'mutation ($input: WriteNoteInput!) { writeNote(input: $input) { id position } }',
  { input: { requestId, regionCode: county, title: requestId, tickets: [] } });
const heard = async (ids: readonly string[]) =>
  (await it_.sql<{ event_id: string }>('select event_id from note.heard where event_id = any($1::uuid[]) order by at', [ids])).map((row) => row.event_id);

test('[X9] an event that comes three times has one effect', async () => {
  const event = await it_.hear(objectionAnswered, answered(randomUUID()));
  await it_.publish(objectionAnswered.topic, event);
  await it_.publish(objectionAnswered.topic, event);
  const after = await it_.hear(objectionAnswered, answered(randomUUID()));
  expect(await heard([event.id, after.id])).toEqual([event.id, after.id]);
});

test('[X9] an event that can not be handled is set aside, later ones of its aggregate are parked, the rest goes on; replay keeps their order', async () => {
  const aggregate = randomUUID();
  const first = { ...(await it_.hear(objectionAnswered, answered(randomUUID()))), id: randomUUID(), aggregateId: aggregate, aggregateVersion: 1 };
  poisoned.add(first.id);
  await it_.publish(objectionAnswered.topic, first);
  const second = { ...first, id: randomUUID(), aggregateVersion: 2 };
  await it_.publish(objectionAnswered.topic, second);
  const other = await it_.hear(objectionAnswered, answered(randomUUID()));
  expect(await heard([first.id, second.id, other.id])).toEqual([other.id]);
  const letters = await it_.service.inTransaction(undefined, (work) => listDeadLetters(work.em));
  expect(letters).toMatchObject([{ eventId: first.id, state: 'dead' }, { eventId: second.id, state: 'parked' }]);

  const replay = () => replayDeadLetters(aggregate, it_.service.handlers, (event, run) => it_.service.inTransaction(event, run));
  const stopped = await replay();
  expect(stopped.replayed).toBe(0);
  expect(stopped.stoppedBy).toContain('fixture');
  poisoned.delete(first.id);
  expect(await replay()).toEqual({ replayed: 2 });
  expect(await heard([first.id, second.id])).toEqual([first.id, second.id]);
  const third = await it_.hear(objectionAnswered, answered(aggregate));
  expect(await heard([third.id])).toEqual([third.id]);
});

test('[X9] facts that come in one fetch share a transaction, and one that fails takes none of the others with it', async () => {
  const like = await it_.hear(objectionAnswered, answered(randomUUID()));
  const another = () => ({ ...like, id: randomUUID(), aggregateId: randomUUID(), aggregateVersion: 1 });
  const together = [another(), another(), another()];
  await it_.publish(objectionAnswered.topic, ...together);
  await it_.hear(objectionAnswered, answered(randomUUID()));
  const transactions = await it_.sql<{ xmin: string }>('select distinct xmin::text from note.heard where event_id = any($1::uuid[])', [together.map(({ id }) => id)]);
  expect(transactions).toHaveLength(1);

  const [before, faulty, after] = [another(), another(), another()];
  poisoned.add(faulty.id);
  // One of them came before: its second coming has no effect beside the others.
  await it_.publish(objectionAnswered.topic, before, together[0]!, faulty, after);
  await it_.hear(objectionAnswered, answered(randomUUID()));
  expect(await heard([before.id, together[0]!.id, faulty.id, after.id])).toEqual([together[0]!.id, before.id, after.id]);
  const letters = await it_.service.inTransaction(undefined, (work) => listDeadLetters(work.em));
  expect(letters.map(({ eventId }) => eventId)).toEqual([faulty.id]);
  await it_.sql("update kit.dead_letter set state = 'replayed' where event_id = $1", [faulty.id]);
});

test('[X9] many facts appended at once keep their order, their own causes and gapless versions within an aggregate', async () => {
  const [twice, once, cause] = [randomUUID(), randomUUID(), randomUUID()];
  const facts = [answered(twice), { ...answered(once), causes: [cause] }, answered(twice)];
  const ids = await it_.service.inTransaction(undefined, (work) => work.emitAll(objectionAnswered, facts));
  const rows = await it_.sql<{ id: string; aggregate_id: string; aggregate_version: number; causes: string[] }>(
    "select id, aggregate_id, aggregate_version, envelope->'causes' as causes from kit.event_log where id = any($1::uuid[]) order by array_position($1::uuid[], id)", [ids]);
  expect(rows).toEqual([
    { id: ids[0], aggregate_id: twice, aggregate_version: 1, causes: [] },
    { id: ids[1], aggregate_id: once, aggregate_version: 1, causes: [cause] },
    { id: ids[2], aggregate_id: twice, aggregate_version: 2, causes: [] },
  ]);
});

test('[X9] two batches over the same aggregates in opposite order neither wait for each other nor share a version', async () => {
  const aggregates = Array.from({ length: 50 }, () => randomUUID());
  const append = (ids: readonly string[]) => it_.service.inTransaction(undefined, (work) => work.emitAll(objectionAnswered, ids.map(answered)));
  await Promise.all([append(aggregates), append([...aggregates].reverse()), append(aggregates)]);
  const rows = await it_.sql<{ versions: number[] }>(
    'select array_agg(aggregate_version order by aggregate_version) as versions from kit.event_log where aggregate_id = any($1::text[]) group by aggregate_id', [aggregates]);
  expect(rows).toHaveLength(50);
  expect(rows.every(({ versions }) => versions.join() === '1,2,3')).toBe(true);
});

test('[X3] a deadline across Spring Festival 2018 falls where the make-up days put it, and fires once when it is missed', async () => {
  const note = (await write('spring')).data!.writeNote.id;
  const [set] = (await it_.facts(deadlineSet.funds)).filter((fact) => fact.payload.subjectId === note);
  // 15 working days after Monday 12 February: 13, 14, [15–21 holiday], 22, 23, Saturday 24 made up for, 26 … 9 March.
  expect(set?.payload).toMatchObject({ startedOn: '2018-02-12', dueOn: '2018-03-09', provisional: false, policy: 'national@1', limitUnit: 'working-day' });
  const left = async () => {
    const { data } = await it_.ask<{ notes: { id: string; deadlines: { limit: string; daysLeft: number }[] }[] }>('writer', '{ notes { id deadlines { limit daysLeft } } }');
    return data!.notes.find(({ id }) => id === note)!.deadlines;
  };
  expect(await left()).toEqual([{ limit: '15 working-day', daysLeft: 15 }]);
  // The evening before the holidays, in the middle of them, and on the Saturday that is made up for.
  for (const [now, daysLeft] of [['2018-02-14T10:00:00Z', 13], ['2018-02-18T02:00:00Z', 13], ['2018-02-24T02:00:00Z', 10], ['2018-03-09T02:00:00Z', 0]] as const) {
    await it_.service.setClock(now);
    expect(await left()).toEqual([{ limit: '15 working-day', daysLeft }]);
  }
  await it_.service.setClock('2018-03-09T15:59:00Z');
  expect(missed).not.toContain(note);
  // One minute past midnight in Shanghai, swept twice.
  await it_.service.setClock('2018-03-09T16:01:00Z');
  await it_.service.setClock('2018-03-09T16:02:00Z');
  await eventually(async () => missed.includes(note) || undefined);
  expect(missed.filter((id) => id === note)).toHaveLength(1);
  expect((await it_.facts(deadlineMissed.funds)).filter((fact) => fact.payload.subjectId === note)).toHaveLength(1);
});

test('[X3] a deadline in a year without a published calendar is provisional', async () => {
  await it_.service.setClock('2031-01-06T02:00:00Z');
  const note = (await write('far')).data!.writeNote.id;
  const [set] = (await it_.facts(deadlineSet.funds)).filter((fact) => fact.payload.subjectId === note);
  expect(set?.payload.provisional).toBe(true);
});

test('[X3] a due day reckoned before its calendar was published is settled when the calendar is there, once, and says from where', async () => {
  const insert = (id: string, startedOn: string, dueOn: string) => it_.sql(
    `insert into kit.deadline (id, kind, subject_type, subject_id, title, region_code, started_on, due_on, provisional, limit_value, limit_unit)
     values ($1::uuid, 'funds.answer-note', 'Note', $1::text, '答复', $2, $3, $4, true, 15, 'working-day')`, [id, county, startedOn, dueOn]);
  const [known, unknown] = [randomUUID(), randomUUID()];
  await insert(known, '2018-02-12', '2018-03-05');
  await insert(unknown, '2040-02-13', '2040-03-05');
  const settle = () => it_.service.inTransaction(undefined, settleProvisionalDeadlines);
  expect([await settle(), await settle()]).toEqual([1, 0]);
  const rows = await it_.sql<{ due_on: string; provisional: boolean }>('select due_on::text, provisional from kit.deadline where id = any($1::uuid[]) order by due_on', [[known, unknown]]);
  expect(rows).toEqual([{ due_on: '2018-03-09', provisional: false }, { due_on: '2040-03-05', provisional: true }]);
  expect((await it_.facts(deadlineDaySettled.funds)).map(({ payload }) => payload)).toMatchObject([{ deadlineId: known, dueOn: '2018-03-09', provisionalDueOn: '2018-03-05' }]);
});

test('[X3] an extended clock is settled too: from the settled day it began with, by what each extension added', async () => {
  const [twice, before] = [randomUUID(), randomUUID()];
  await it_.sql(
    `insert into kit.deadline (id, kind, subject_type, subject_id, title, region_code, started_on, due_on, provisional, limit_value, limit_unit, extended_from, extensions)
     values ($1::uuid, 'funds.answer-note', 'Note', $1::text, '答复', $3, '2018-02-12', '2018-03-19', true, 15, 'working-day', '2018-03-05', $4),
            ($2::uuid, 'funds.answer-note', 'Note', $2::text, '答复', $3, '2018-02-12', '2018-03-19', true, 15, 'working-day', '2018-03-05', '[]')`,
    [twice, before, county, JSON.stringify([{ value: 4, unit: 'working-day' }, { value: 1, unit: 'working-day' }])]);
  expect(await it_.service.inTransaction(undefined, settleProvisionalDeadlines)).toBe(2);
  const rows = await it_.sql('select id, due_on::text as due, extended_from::text as "from", provisional from kit.deadline where id = any($1::uuid[])', [[twice, before]]);
  expect(rows.find(({ id }) => id === twice)).toEqual({ id: twice, due: '2018-03-16', from: '2018-03-09', provisional: false });
  // How long it was extended for isn't known: the day that was approved stands, and rests on a published calendar now.
  expect(rows.find(({ id }) => id === before)).toEqual({ id: before, due: '2018-03-19', from: '2018-03-05', provisional: false });
  const settled = (await it_.facts(deadlineDaySettled.funds)).find(({ payload }) => payload.deadlineId === twice);
  expect(settled?.payload).toMatchObject({ dueOn: '2018-03-16', provisionalDueOn: '2018-03-19', extendedFrom: '2018-03-09' });
});

test('[X9] a reader may ask for an answer as of an event, and "not yet known here" is not "does not exist"', async () => {
  const unknown = `disclosure.objection-answered.v1/${randomUUID()}`;
  const early = await it_.ask(null, '{ open }', {}, { 'x-sunledger-as-of': unknown });
  expect(early.errors?.[0]?.extensions.code).toBe('NOT_YET_KNOWN');
  const event = await it_.hear(objectionAnswered, answered(randomUUID()), { wait: false });
  const asOf = await it_.ask<{ open: string }>(null, '{ open }', {}, { 'x-sunledger-as-of': `disclosure.objection-answered.v1/${event.id}` });
  expect(asOf.data?.open).toBe('anyone');
  const malformed = await it_.ask(null, '{ open }', {}, { 'x-sunledger-as-of': 'yesterday' });
  expect(malformed.errors?.[0]).toMatchObject({ message: '请求头 x-sunledger-as-of 格式有误 (malformed header x-sunledger-as-of)', extensions: { code: 'BAD_USER_INPUT' } });
});

test('[X6] a row altered by SQL is named, and so is a missing one', async () => {
  await eventually(async () => (await it_.sql('select 1 from kit.audit_pending')).length === 0 || undefined, 'sealed audit');
  expect(await verifyService(it_.databaseUrl, [])).toEqual([{ chain: 'audit', fault: undefined }]);
  const client = new pg.Client({ connectionString: it_.databaseUrl });
  await client.connect();
  await client.query('alter table kit.audit_entry disable trigger all');
  const { rows } = await client.query<{ id: string }>("update kit.audit_entry set outcome = 'refused' where id = (select min(id) + 1 from kit.audit_entry) returning id");
  expect(await verifyService(it_.databaseUrl, [])).toEqual([{ chain: 'audit', fault: { table: 'kit.audit_entry', row: rows[0]?.id, fault: 'altered' } }]);
  await client.end();
});

test('[F2] the roles of the service can neither change nor remove what is append-only', async () => {
  for (const role of ['sunledger_funds_app', 'sunledger_funds_jobs']) {
    const client = new pg.Client({ connectionString: it_.databaseUrl });
    await client.connect();
    await client.query(`set role ${role}`);
    for (const table of ['event_log', 'audit_entry', 'audit_seal', 'evidence']) {
      await expect(client.query(`delete from kit.${table}`)).rejects.toThrow(/permission denied/);
      await expect(client.query(`update kit.${table} set id = id`)).rejects.toThrow(/permission denied|does not exist/);
    }
    await client.end();
  }
});
