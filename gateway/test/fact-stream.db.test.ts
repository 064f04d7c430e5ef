import { randomUUID } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { Partitioners, type Producer } from 'kafkajs';
import { pino } from 'pino';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { directoryTopic, topicOf } from '@sunledger/events';
import { ensureKafkaJars, startKafka } from '@sunledger/infra-kafka';
import { connectKafka } from '@sunledger/service-kit/events/kafka-client';
import { ensureTopics } from '@sunledger/service-kit/events/topics';
import { FactStream } from '../src/events/fact-stream.ts';
import type { HeardFact } from '../src/events/heard-fact.ts';

const logger = pino({ level: 'silent' });
const topicPrefix = `g${randomUUID().slice(0, 8)}.`;
let producer: Producer;

const aFact = (type: string) => ({
  id: randomUUID(), type, occurredOn: '2026-01-05', recordedAt: '2026-01-05T01:00:00.000Z', actor: { personId: 'clerk' }, regionCode: '511623000000',
  aggregateId: 'a-1', aggregateVersion: 1, causes: [], correlationId: randomUUID(), payload: { amountFen: '100', words: 'not for here' },
});
const publish = (to: Producer, topic: string, value: string | null) => to.send({ topic, acks: -1, messages: [{ key: 'a-1', value }] });

beforeAll(async () => {
  const kafka = connectKafka(inject('kafkaBrokers').split(','), 'test');
  await ensureTopics(kafka, { prefix: topicPrefix, partitions: 2 });
  producer = kafka.producer({ createPartitioner: Partitioners.DefaultPartitioner });
  await producer.connect();
});
afterAll(() => producer.disconnect());

test('[X9] facts of every topic are told at once, without their payload, from now on and to every listener until it leaves', async () => {
  await publish(producer, topicPrefix + topicOf('funds'), JSON.stringify(aFact('funds.refund-paid.v1')));
  const stream = new FactStream({ brokers: inject('kafkaBrokers').split(','), topicPrefix, logger });
  const heard: HeardFact[] = [];
  const other: HeardFact[] = [];
  stream.listen((fact) => heard.push(fact));
  const leave = stream.listen((fact) => other.push(fact));
  expect(stream.healthy).toBe(false);
  stream.start();
  await expect.poll(() => stream.healthy, { timeout: 10_000 }).toBe(true);

  const [paid, held] = [aFact('projects.project-listed.v1'), aFact('accountability.post-held.v1')];
  const sentAt = Date.now();
  await publish(producer, topicPrefix + topicOf('projects'), JSON.stringify(paid));
  await expect.poll(() => heard.length, { interval: 5 }).toBe(1);
  expect(Date.now() - sentAt).toBeLessThan(1000);
  leave();
  // A tombstone and something foreign are passed over.
  await publish(producer, topicPrefix + directoryTopic, null);
  await publish(producer, topicPrefix + directoryTopic, 'no JSON');
  await publish(producer, topicPrefix + directoryTopic, JSON.stringify(held));
  await expect.poll(() => heard.length).toBe(2);
  const { id, type, aggregateId, regionCode, recordedAt, correlationId } = paid;
  expect(heard).toEqual([
    { id, type, aggregateId, regionCode, recordedAt, correlationId, context: 'projects', directory: false },
    expect.objectContaining({ id: held.id, context: 'accountability', directory: true }),
  ]);
  expect(other.map((fact) => fact.id)).toEqual([paid.id]);
  await stream.stop();
  expect(stream.healthy).toBe(false);
});

test('while the broker is away the stream says so within a second or two; afterwards it hears again, and tells that there was a gap', { timeout: 120_000 }, async () => {
  const libDir = await ensureKafkaJars(resolve(import.meta.dirname, '../../.data/kafka-lib'));
  const dataDir = await mkdtemp(join(tmpdir(), 'facts-kafka-'));
  const stream = { current: undefined as FactStream | undefined };
  let broker = await startKafka({ dataDir, libDir });
  try {
    await ensureTopics(connectKafka(broker.brokers, 'test'), {});
    const gaps: number[] = [];
    const heard: HeardFact[] = [];
    const facts = stream.current = new FactStream({ brokers: broker.brokers, topicPrefix: '', logger });
    facts.onGap(() => gaps.push(Date.now()));
    facts.listen((fact) => heard.push(fact));
    facts.start();
    await expect.poll(() => facts.healthy, { timeout: 20_000 }).toBe(true);
    const before = gaps.length;

    await broker.kill();
    await expect.poll(() => facts.healthy, { timeout: 2000, interval: 20 }).toBe(false);
    broker = await startKafka({ dataDir, libDir, port: broker.port });
    await expect.poll(() => facts.healthy, { timeout: 30_000 }).toBe(true);
    expect(gaps.length).toBeGreaterThan(before);
    const again = connectKafka(broker.brokers, 'test').producer({ createPartitioner: Partitioners.DefaultPartitioner });
    await again.connect();
    await publish(again, topicOf('funds'), JSON.stringify(aFact('funds.refund-paid.v1')));
    await expect.poll(() => heard.length, { timeout: 5000 }).toBe(1);
    await again.disconnect();
  } finally {
    await stream.current?.stop();
    await broker.stop(5000);
    await rm(dataDir, { recursive: true });
  }
});
