import { randomUUID } from 'node:crypto';
import { EventSource } from 'eventsource';
import { Partitioners, type Producer } from 'kafkajs';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { directoryTopic, topicOf, type Context } from '@sunledger/events';
import { connectKafka } from '@sunledger/service-kit/events/kafka-client';
import { ensureTopics } from '@sunledger/service-kit/events/topics';
import { eventually } from '@sunledger/testkit';
import type { Hearing } from '../src/live/live-rights.ts';
import type { ChangeMessage } from '../src/live/pending-changes.ts';
import { startFixtureGateway, type FixtureGateway } from './fixtures/fixture-gateway.ts';

const county = '511623000000';
const village = '511623101202';
const topicPrefix = `l${randomUUID().slice(0, 8)}.`;
let gateway: FixtureGateway;
let producer: Producer;

const publish = async (type: `${Context}.${string}`, aggregateId: string, regionCode = village) => {
  const topic = type.includes('.post-') ? directoryTopic : topicOf(type.split('.')[0] as Context);
  await producer.send({
    topic: topicPrefix + topic, acks: -1,
    messages: [{ key: aggregateId, value: JSON.stringify({
      id: randomUUID(), type, occurredOn: '2026-01-05', recordedAt: '2026-01-05T01:00:00.000Z', actor: { personId: 'clerk' }, regionCode, aggregateId,
      aggregateVersion: 1, causes: [], correlationId: randomUUID(), payload: { secret: '举报内容' } }) }],
  });
};

/** Reads the stream as a browser would, with its sign-in in a header. */
async function listen(subject?: string): Promise<{ told: ChangeMessage[]; raw: string[]; close: () => void; closed: () => boolean }> {
  const authorization = subject === undefined ? undefined : `Bearer ${await gateway.issuer.token({ subject })}`;
  const source = new EventSource(`${gateway.origin}/live`, {
    fetch: (url, init) => fetch(url, { ...init, headers: { ...init.headers, ...(authorization && { authorization }) } }),
  });
  const raw: string[] = [];
  const told: ChangeMessage[] = [];
  source.addEventListener('changes', ({ data }: { data: string }) => {
    raw.push(data);
    told.push(JSON.parse(data) as ChangeMessage);
  });
  await new Promise<void>((open) => source.addEventListener('open', () => open()));
  return { told, raw, close: () => source.close(), closed: () => source.readyState !== 1 };
}
/** What accountability answers when it is asked what the viewer may hear of. */
const allow = (hearings: readonly Hearing[]) => gateway.accountability.behave(({ query }, response) => {
  if (!query.includes('hearings')) return false;
  response.setHeader('content-type', 'application/json').end(JSON.stringify({ data: { hearings } }));
  return true;
});
const idsOf = (told: readonly ChangeMessage[]): string[] => told.flatMap(({ changes }) => changes.map(({ id }) => id));

beforeAll(async () => {
  const kafka = connectKafka(inject('kafkaBrokers').split(','), 'test');
  await ensureTopics(kafka, { prefix: topicPrefix, partitions: 1 });
  producer = kafka.producer({ createPartitioner: Partitioners.DefaultPartitioner });
  await producer.connect();
  gateway = await startFixtureGateway({ KAFKA_BROKERS: inject('kafkaBrokers'), KAFKA_TOPIC_PREFIX: topicPrefix, LIVE_STREAMS_PER_VIEWER: '2' });
  await eventually(async () => (await (await fetch(`${gateway.origin}/metrics`)).text()).includes('sunledger_fact_stream_healthy{service="gateway"} 1') || undefined, 'facts are heard');
}, 60_000);
afterAll(async () => {
  await gateway?.stop();
  await producer?.disconnect();
});

test('[X9] a viewer hears at once of what changed in the places and of the kinds that accountability allows, ids only', async () => {
  allow([{ regionCodes: [county], factTypes: ['funds.allocation-issued.v1'] }]);
  const { told, raw, close } = await listen('leader');
  await publish('funds.allocation-issued.v1', 'allocation-1');
  await publish('supervision.petition-received.v1', 'petition-1');
  await publish('funds.allocation-issued.v1', 'allocation-elsewhere', '430421000000');
  await publish('funds.allocation-issued.v1', 'allocation-2');
  await expect.poll(() => idsOf(told)).toEqual(['allocation-1', 'allocation-2']);
  expect(raw.join()).not.toContain('举报内容');
  close();
});

test('whose post ends hears no more within five seconds', async () => {
  allow([{ regionCodes: [county], factTypes: ['funds.allocation-issued.v1'] }]);
  const { told, close } = await listen('clerk');
  await publish('funds.allocation-issued.v1', 'before');
  await expect.poll(() => idsOf(told)).toEqual(['before']);
  allow([]);
  await publish('accountability.post-ended.v1', 'post-1');
  await new Promise((done) => setTimeout(done, 2500));
  await publish('funds.allocation-issued.v1', 'after');
  await new Promise((done) => setTimeout(done, 1000));
  expect(idsOf(told)).toEqual(['before']);
  close();
});

test('[X9] a forged sign-in hears nothing, and one viewer has only so many streams', async () => {
  allow([]);
  const forged = await gateway.issuer.token({ forged: true });
  expect((await fetch(`${gateway.origin}/live`, { headers: { authorization: `Bearer ${forged}` } })).status).toBe(401);
  const [one, two] = [await listen('busy'), await listen('busy')];
  const third = await fetch(`${gateway.origin}/live`, { headers: { authorization: `Bearer ${await gateway.issuer.token({ subject: 'busy' })}` } });
  expect(third.status).toBe(429);
  expect(await third.text()).toContain('实时连接过多');
  one.close();
  two.close();
});
