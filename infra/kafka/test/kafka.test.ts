import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Kafka, logLevel, Partitioners } from 'kafkajs';
import { afterAll, expect, test, vi } from 'vitest';
import { ensureKafkaJars, startKafka, type RunningKafka } from '../src/index.ts';

// On a machine where nothing ran before the jars are fetched first.
vi.setConfig({ testTimeout: 300_000, hookTimeout: 30_000 });

const sharedJars = fileURLToPath(new URL('../../../.data/kafka-lib', import.meta.url));
const dataDir = mkdtempSync(join(tmpdir(), 'sunledger-kafka-'));
let broker: RunningKafka | undefined;

afterAll(async () => {
  await broker?.kill();
  rmSync(dataDir, { recursive: true, force: true });
});

const start = async (log?: (line: string) => void) => startKafka({ dataDir, libDir: await ensureKafkaJars(sharedJars), log });

const clientOf = ({ brokers }: RunningKafka) =>
  new Kafka({ clientId: 'test', brokers, logLevel: logLevel.NOTHING, retry: { initialRetryTime: 100, maxRetryTime: 500, retries: 30 } });

async function send(running: RunningKafka, value: string): Promise<void> {
  const producer = clientOf(running).producer({ createPartitioner: Partitioners.DefaultPartitioner });
  await producer.connect();
  await producer.send({ topic: 'funds', acks: -1, messages: [{ key: 'a', value }] });
  await producer.disconnect();
}

async function countMessages(running: RunningKafka): Promise<number> {
  const admin = clientOf(running).admin();
  await admin.connect();
  const offsets = await admin.fetchTopicOffsets('funds');
  await admin.disconnect();
  return offsets.reduce((sum, { high, low }) => sum + Number(high) - Number(low), 0);
}

test('acknowledged messages and the port survive kill -9 of the broker', async () => {
  broker = await start();
  const { port } = broker;
  const admin = clientOf(broker).admin();
  await admin.connect();
  await admin.createTopics({ topics: [{ topic: 'funds', numPartitions: 1 }] });
  await admin.disconnect();
  await send(broker, 'one');
  await broker.kill();

  broker = await start();
  expect(broker.port).toBe(port);
  await send(broker, 'two');
  expect(await countMessages(broker)).toBe(2);
});

test('a folder in use by a living owner is refused and its broker stays up', async () => {
  await expect(start()).rejects.toThrow(String(process.pid));
  expect(await countMessages(broker!)).toBe(2);
});

test('a broker whose owner was killed is stopped and started afresh', async () => {
  const ownerFile = join(dataDir, 'owner.pid');
  writeFileSync(ownerFile, readFileSync(ownerFile, 'utf8').replace(/"startedAt":"[^"]+"/, '"startedAt":"an earlier life"'));
  const lines: string[] = [];

  broker = await start((line) => lines.push(line));

  expect(lines).toEqual(['stopped a Kafka that an earlier start had left running']);
  expect(await countMessages(broker)).toBe(2);
  await broker.stop();
  broker = undefined;
});
