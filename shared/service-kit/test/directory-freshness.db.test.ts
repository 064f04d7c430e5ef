import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { objectionAnswered, postHeld, type EventEnvelope } from '@sunledger/events';
import { eventually, TestService } from '@sunledger/testkit';
import { defineService, onEvent, query } from '../src/index.ts';
import { noteService } from './fixture-service.ts';

const county = '511623000000';
/** Facts of another context that take their time, one after the other. */
const slowService = defineService({
  ...noteService,
  handlers: () => [onEvent(objectionAnswered, async (work, event) => {
    await query(work.em, 'insert into note.heard (event_id, aggregate_version) select $1, $2 from pg_sleep(0.02)', [event.id, event.aggregateVersion]);
  })],
});

let it_: TestService;
beforeAll(async () => { it_ = await TestService.start(slowService); }, 60_000);
afterAll(() => it_?.stop());

const waiting = 1500;
const envelope = (type: string, regionCode: string, payload: unknown): EventEnvelope => ({
  id: randomUUID(), type, occurredOn: '2026-01-05', recordedAt: new Date().toISOString(), actor: { personId: 'another-context' }, regionCode,
  aggregateId: randomUUID(), aggregateVersion: 1, causes: [], correlationId: randomUUID(), payload,
}) as EventEnvelope;
const backlog = () => it_.publish(objectionAnswered.topic, ...Array.from({ length: waiting }, () => envelope(objectionAnswered.type, county, { objectionId: 'o', noticeId: 'n', upheld: false })));
const heard = async () => (await it_.sql<{ n: number }>('select count(*)::int as n from note.heard'))[0]!.n;
const post = (personId: string, heldUntil: string | null = null) => it_.publish(postHeld.topic, { ...envelope(postHeld.type, county, {
  postId: `post-${personId}`, personId, bodyId: 'b', bodyKind: 'county-finance', line: null, regionCode: county, groupIds: [], postKind: 'clerk', title: '经办',
  duties: ['funds.note.write'], heldFrom: '2000-01-01', heldUntil,
}), aggregateId: `post-${personId}` });
const act = async (personId: string) => (await it_.ask<{ notes: unknown[] }>(personId, '{ notes { id } }')).errors?.[0]?.extensions.code ?? 'acted';
const untilActs = (personId: string) => eventually(async () => (await act(personId)) === 'acted' || undefined, `${personId} may act`);

test('[X2] a post that ended acts no more within five seconds, however many facts of others wait to be taken in', async () => {
  await post('leaver');
  await untilActs('leaver');
  const before = await heard();
  await backlog();
  await eventually(async () => (await heard()) > before || undefined, 'the first of the backlog');
  await post('leaver', '2020-01-01');
  const endedAt = Date.now();
  while ((await act('leaver')) === 'acted') expect(Date.now() - endedAt).toBeLessThan(5000);
  expect(await act('leaver')).toBe('FORBIDDEN');
  expect(await heard()).toBeLessThan(before + waiting);
});

test('[X2] a copy that starts after its service was down lets nobody act by what it knew before', async () => {
  await post('dismissed');
  await untilActs('dismissed');
  await it_.service.stop();
  const before = await heard();
  await post('dismissed', '2020-01-01');
  await backlog();
  await it_.startAgain();
  expect(await act('dismissed')).toBe('FORBIDDEN');
  const ready = await fetch(`http://127.0.0.1:${it_.service.port}/health/ready`);
  expect(await ready.json()).toEqual({ database: true, events: true, directory: true });
  expect(await heard()).toBeLessThan(before + waiting);
});

test('[X2] while the directory can\'t be taken in nobody acts, and the service is not ready after a start', async () => {
  await post('waiting');
  await untilActs('waiting');
  await it_.service.stop();
  await post('waiting', '2020-01-01');
  // The table of the directory is held: what the broker told can't be written.
  const holder = it_.sql('begin; lock table kit.inbox in exclusive mode; select pg_sleep(6); rollback');
  await it_.startAgain();
  const ready = await (await fetch(`http://127.0.0.1:${it_.service.port}/health/ready`)).json() as { directory: boolean };
  expect(ready.directory).toBe(false);
  expect(await act('waiting')).toBe('FORBIDDEN');
  await holder;
});
