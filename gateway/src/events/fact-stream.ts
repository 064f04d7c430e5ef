import { randomUUID } from 'node:crypto';
import type { Consumer, EachBatchPayload } from 'kafkajs';
import type { Logger } from 'pino';
import { connectKafka } from '@sunledger/service-kit/events/kafka-client';
import { allTopics } from '@sunledger/service-kit/events/topics';
import { readHeardFact, type HeardFact } from './heard-fact.ts';

export interface FactStreamOrder {
  brokers: readonly string[];
  topicPrefix: string;
  logger: Logger;
}

export type FactListener = (fact: HeardFact) => void;

/** The broker answers a fetch after this long even when nothing happened. */
const emptyFetchMs = 300;
/** Silence after which nobody may rely on hearing everything: a few empty fetches. */
export const silenceMs = 1000;
/** Silence after which the consumer is made anew: joined, but fetching nothing, it would hear nothing for ever. */
const deafMs = 10_000;
const retryAfterMs = 500;

/**
 * Every fact of every context, from now on, told to listeners in this process: one consumer however many clients listen.
 * It never keeps the gateway from starting: without a broker it is silent, says so, and goes on trying. What was published
 * while it was away is not heard later, so whoever relies on hearing everything listens for gaps too.
 */
export class FactStream {
  readonly #order: FactStreamOrder;
  readonly #listeners = new Set<FactListener>();
  readonly #gapListeners = new Set<() => void>();
  /** When each broker last answered a fetch, since the consumer joined. */
  readonly #answeredAt = new Map<number, number>();
  #consumer: Consumer | undefined;
  #timer: NodeJS.Timeout | undefined;
  #stopped = false;
  #joinedAt = 0;
  /** Facts may have been missed since the last time everything was heard. */
  #gap = true;

  constructor(order: FactStreamOrder) {
    this.#order = order;
  }

  /** Tells each fact as it is published; what is returned ends it. Listeners must be quick and must not throw. */
  listen(listener: FactListener): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** Told each time that facts may have gone by unheard, once they are heard again. */
  onGap(listener: () => void): () => void {
    this.#gapListeners.add(listener);
    return () => this.#gapListeners.delete(listener);
  }

  /** Whether everything published is being heard: every broker has answered within the last second. */
  get healthy(): boolean {
    if (this.#gap || this.#answeredAt.size === 0) return false;
    const oldest = Date.now() - silenceMs;
    for (const at of this.#answeredAt.values()) if (at < oldest) return false;
    return true;
  }

  /** Returns at once: joining, and joining again, happen behind. Without brokers there is nothing to hear. */
  start(): void {
    if (this.#order.brokers.length > 0) void this.#join();
  }

  async stop(): Promise<void> {
    this.#stopped = true;
    clearTimeout(this.#timer);
    await this.#leave();
  }

  async #join(): Promise<void> {
    const { brokers, topicPrefix, logger } = this.#order;
    // A group of its own, never committed to: every gateway hears everything, and nothing of it stays with the broker.
    const consumer = connectKafka(brokers, 'gateway', { retry: { retries: 0 } }).consumer({
      groupId: `${topicPrefix}gateway-${randomUUID()}`, maxWaitTimeInMs: emptyFetchMs, sessionTimeout: 10_000, heartbeatInterval: 2000,
      allowAutoTopicCreation: false, retry: { retries: 2, initialRetryTime: 100, restartOnFailure: async () => false },
    });
    this.#consumer = consumer;
    this.#joinedAt = Date.now();
    consumer.on(consumer.events.GROUP_JOIN, () => this.#lostTouch());
    consumer.on(consumer.events.FETCH, ({ payload }) => this.#answered(consumer, payload.nodeId));
    consumer.on(consumer.events.CRASH, ({ payload }) => {
      logger.warn({ err: payload.error }, 'the stream of facts broke off; it is joined again');
      this.#rejoinSoon(consumer);
    });
    try {
      await consumer.connect();
      await consumer.subscribe({ topics: allTopics(topicPrefix), fromBeginning: false });
      await consumer.run({ autoCommit: false, eachBatch: async (batch) => this.#tell(batch) });
      this.#watch(consumer);
    } catch (error) {
      logger.warn({ err: error }, 'facts are not heard; trying again');
      this.#rejoinSoon(consumer);
    }
  }

  #watch(consumer: Consumer): void {
    if (this.#stopped || this.#consumer !== consumer) return;
    this.#timer = setTimeout(() => {
      const lastSign = Math.min(...(this.#answeredAt.size > 0 ? this.#answeredAt.values() : [this.#joinedAt]));
      if (lastSign < Date.now() - deafMs) this.#rejoinSoon(consumer);
      else this.#watch(consumer);
    }, 2000).unref();
  }

  #rejoinSoon(consumer: Consumer): void {
    if (this.#stopped || this.#consumer !== consumer) return;
    this.#consumer = undefined;
    this.#lostTouch();
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      void consumer.disconnect().catch(() => undefined);
      void this.#join();
    }, retryAfterMs).unref();
  }

  async #leave(): Promise<void> {
    const consumer = this.#consumer;
    this.#consumer = undefined;
    this.#lostTouch();
    await consumer?.disconnect().catch(() => undefined);
  }

  #lostTouch(): void {
    this.#gap = true;
    this.#answeredAt.clear();
  }

  #answered(consumer: Consumer, broker: number): void {
    // One that is being left answers once more.
    if (this.#consumer !== consumer) return;
    const now = Date.now();
    const before = this.#answeredAt.get(broker);
    this.#answeredAt.set(broker, now);
    if (before !== undefined && now - before > silenceMs) this.#gap = true;
    if (!this.#gap) return;
    this.#gap = false;
    for (const listener of this.#gapListeners) listener();
  }

  async #tell({ batch, resolveOffset, heartbeat }: EachBatchPayload): Promise<void> {
    const topic = batch.topic.slice(this.#order.topicPrefix.length);
    for (const { value, offset } of batch.messages) {
      const fact = readHeardFact(topic, value);
      if (fact) for (const listener of this.#listeners) listener(fact);
      resolveOffset(offset);
    }
    await heartbeat();
  }
}
