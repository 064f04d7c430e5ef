import { randomUUID } from 'node:crypto';
import { setTimeout } from 'node:timers/promises';
import { Partitioners } from 'kafkajs';
import pg from 'pg';
import { connectKafka } from '@sunledger/service-kit';
import { createTopics } from '@sunledger/service-kit/events/topics';
import { quantile } from './quantile.ts';

export interface LatencyReport {
  rounds: number;
  bareP50Ms: number;
  bareP99Ms: number;
  eventP50Ms: number;
  eventP99Ms: number;
  ratioP99: number;
}

export interface LatencyOrder {
  brokers: string[];
  /** Database of the service that hears: its inbox row is the visible effect, in one transaction with what it did. */
  hearingDatabaseUrl: string;
  /** Runs one command and gives the id of its event as soon as the command is answered, that is after its commit. */
  emitOne: (round: number) => Promise<string>;
  rounds: number;
}

// Looking without a pause would take one of two cores away from what is being measured; the pause counts against us.
const lookEveryMs = 1;

/** A bare kafkajs round trip: send with acks −1 until the message is in a consumer's hands. */
async function openBareLine(brokers: string[]): Promise<{ roundTrip: () => Promise<number>; close: () => Promise<void> }> {
  const kafka = connectKafka(brokers, 'bench');
  const topic = `bench.${randomUUID()}`;
  const admin = kafka.admin();
  await admin.connect();
  await createTopics(admin, [{ topic, numPartitions: 1 }]);
  const producer = kafka.producer({ createPartitioner: Partitioners.DefaultPartitioner });
  const consumer = kafka.consumer({ groupId: topic, maxWaitTimeInMs: 100 });
  const waiting = new Map<string, () => void>();
  await Promise.all([producer.connect(), consumer.connect()]);
  await consumer.subscribe({ topic, fromBeginning: true });
  await consumer.run({ eachMessage: async ({ message }) => waiting.get(message.key?.toString() ?? '')?.() });
  const roundTrip = async () => {
    const key = randomUUID();
    const began = performance.now();
    const arrived = new Promise<number>((resolve) => waiting.set(key, () => resolve(performance.now() - began)));
    await producer.send({ topic, acks: -1, messages: [{ key, value: 'x'.repeat(900) }] });
    return arrived;
  };
  await roundTrip();
  return {
    roundTrip,
    close: async () => {
      await Promise.all([producer.disconnect(), consumer.disconnect()]);
      await admin.deleteTopics({ topics: [topic] });
      await admin.disconnect();
    },
  };
}

/** Commit to visible effect in another service, beside a bare round trip on the same broker, one after the other in one run. */
export async function measureEventLatency({ brokers, hearingDatabaseUrl, emitOne, rounds }: LatencyOrder): Promise<LatencyReport> {
  const line = await openBareLine(brokers);
  const client = new pg.Client({ connectionString: hearingDatabaseUrl });
  await client.connect();
  const bare: number[] = [];
  const events: number[] = [];
  const untilHeard = async (eventId: string) => {
    for (;;) {
      const { rowCount } = await client.query({ name: 'heard', text: 'select 1 from kit.inbox where event_id = $1', values: [eventId] });
      if (rowCount) return;
      await setTimeout(lookEveryMs);
    }
  };
  for (let round = 0; round < rounds; round += 1) {
    bare.push(await line.roundTrip());
    const eventId = await emitOne(round);
    const began = performance.now();
    await untilHeard(eventId);
    events.push(performance.now() - began);
  }
  await client.end();
  await line.close();
  const [bareP50Ms, bareP99Ms, eventP50Ms, eventP99Ms] = [quantile(bare, 0.5), quantile(bare, 0.99), quantile(events, 0.5), quantile(events, 0.99)];
  return { rounds, bareP50Ms, bareP99Ms, eventP50Ms, eventP99Ms, ratioP99: eventP99Ms / bareP99Ms };
}
