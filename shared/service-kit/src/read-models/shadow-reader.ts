import type { Admin, Consumer, Kafka } from 'kafkajs';
import type { EventEnvelope } from '@sunledger/events';
import { query, type Em } from '../database/orm.ts';
import { applyOnce, projectionsByType, type Projection } from './read-model.ts';

export interface ShadowReaderSettings {
  kafka: Kafka;
  groupId: string;
  topicPrefix: string;
  models: readonly { schema: string; projections: readonly Projection[] }[];
  inTransaction: (run: (em: Em) => Promise<void>) => Promise<void>;
}

const pauseMs = 50;

/** Reads the topics from their start in a group of its own and applies every fact to the shadow models. */
export class ShadowReader {
  readonly #settings: ShadowReaderSettings;
  readonly #models: readonly { schema: string; byType: ReturnType<typeof projectionsByType> }[];
  readonly #consumer: Consumer;
  readonly #admin: Admin;
  /** Next offset to read, by `topic/partition`. */
  readonly #reached = new Map<string, bigint>();
  #fault: unknown;

  constructor(settings: ShadowReaderSettings) {
    this.#settings = settings;
    this.#models = settings.models.map(({ schema, projections }) => ({ schema, byType: projectionsByType(projections) }));
    this.#consumer = settings.kafka.consumer({
      groupId: settings.groupId, maxWaitTimeInMs: 100, allowAutoTopicCreation: false, maxBytesPerPartition: 4_194_304,
      retry: { initialRetryTime: 100, maxRetryTime: 1000, retries: 10 },
    });
    this.#admin = settings.kafka.admin();
  }

  /** Resolves when everything that stood in the topics at the beginning is applied; later facts keep coming in. */
  async readToEnd(): Promise<void> {
    const { topicPrefix, models } = this.#settings;
    const topics = [...new Set(models.flatMap(({ projections }) => projections.map(({ topic }) => topicPrefix + topic)))];
    await this.#admin.connect();
    const ends = await this.#findEnds(topics);
    await this.#consumer.connect();
    await this.#consumer.subscribe({ topics, fromBeginning: true });
    await this.#consumer.run({
      eachBatch: async ({ batch, resolveOffset, heartbeat }) => {
        if (this.#fault !== undefined) return;
        try {
          await this.#applyAll(batch.messages.map(({ value }) => JSON.parse(value?.toString() ?? '') as EventEnvelope));
        } catch (error) {
          this.#fault = error;
          return;
        }
        resolveOffset(batch.lastOffset());
        this.#reached.set(`${batch.topic}/${batch.partition}`, BigInt(batch.lastOffset()) + 1n);
        await heartbeat();
      },
    });
    while (ends.some(({ place, end }) => (this.#reached.get(place) ?? 0n) < end)) await this.pause();
  }

  /** Lets what comes in meanwhile be applied; throws what went wrong in applying. */
  async pause(): Promise<void> {
    await new Promise((resolve) => setTimeout(resolve, pauseMs));
    if (this.#fault !== undefined) throw this.#fault;
  }

  async #findEnds(topics: readonly string[]): Promise<{ place: string; end: bigint }[]> {
    const found = await Promise.all(topics.map(async (topic) => ({ topic, partitions: await this.#admin.fetchTopicOffsets(topic) })));
    return found.flatMap(({ topic, partitions }) => partitions
      .filter(({ high, low }) => high !== low)
      .map(({ partition, high }) => ({ place: `${topic}/${partition}`, end: BigInt(high) })));
  }

  #applyAll(events: readonly EventEnvelope[]): Promise<void> {
    return this.#settings.inTransaction(async (em) => {
      // What stands aside in the running service is not in its model either.
      const aside = await query<{ event_id: string }>(
        em, "select event_id from kit.dead_letter where state <> 'replayed' and event_id = any($1::uuid[])", [events.map(({ id }) => id)]);
      const asideIds = new Set(aside.map((row) => row.event_id));
      for (const event of events.filter(({ id }) => !asideIds.has(id))) {
        for (const { schema, byType } of this.#models) {
          const projections = byType.get(event.type);
          if (projections) await applyOnce(em, schema, projections, event);
        }
      }
    });
  }

  async stop(): Promise<void> {
    await this.#consumer.disconnect();
    await this.#admin.deleteGroups([this.#settings.groupId]).catch(() => undefined);
    await this.#admin.disconnect();
  }
}
