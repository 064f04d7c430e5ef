import type { Consumer, Kafka } from 'kafkajs';
import type { Logger } from 'pino';
import type { EventEnvelope } from '@sunledger/events';
import { query, queryOne, type Em } from '../database/orm.ts';
import { isDatabaseAway, isPassingFault } from '../database/passing-fault.ts';
import type { Work } from '../work.ts';
import { handlersOf, type EventHandler } from './handlers.ts';

export interface ConsumerSettings {
  kafka: Kafka;
  groupId: string;
  topicPrefix: string;
  handlers: readonly EventHandler[];
  /** Runs the effects of these events in one fresh transaction of the jobs role; each has a unit of work of its own. */
  inTransaction: <T>(events: readonly EventEnvelope[], run: (works: readonly Work[]) => Promise<T>) => Promise<T>;
  logger: Logger;
  /** Pauses before an event that keeps failing is set aside. */
  retryPausesMs?: readonly number[];
  onHandled?: (event: EventEnvelope, outcome: 'handled' | 'repeated' | 'dead' | 'parked') => void;
  /** Every answered fetch: that the broker is heard at all. */
  onFetch?: () => void;
}

/** What came in one fetch shares a transaction up to this many: half a dozen facts of one command cost one commit and not six. */
const mostTogether = 20;
/** Fetches come back every two seconds at least, empty or not; while a batch is being handled they pause. */
const silentForMs = 30_000;
const afterCrashMs = 500;

/**
 * Hears facts of the other contexts. An effect happens once however often its fact comes (inbox); one that can't be
 * handled is set aside after growing pauses, later facts of the same aggregate are parked behind it, the rest goes on.
 */
export class EventConsumer {
  readonly #settings: ConsumerSettings;
  readonly #byType: ReturnType<typeof handlersOf>;
  #consumer: Consumer;
  #lastFetch = 0;
  #restarting = false;
  #stopped = false;
  #watchdog: NodeJS.Timeout | undefined;

  constructor(settings: ConsumerSettings) {
    this.#settings = settings;
    this.#byType = handlersOf(settings.handlers);
    this.#consumer = this.#createConsumer();
  }

  #createConsumer(): Consumer {
    return this.#settings.kafka.consumer({
      groupId: this.#settings.groupId,
      // The broker answers as soon as there is anything; this only spaces the empty answers of an idle system, and the
      // heartbeats that go with every second of them.
      maxWaitTimeInMs: 1900,
      sessionTimeout: 10_000,
      heartbeatInterval: 2000,
      allowAutoTopicCreation: false,
      maxBytesPerPartition: 4_194_304,
      retry: { initialRetryTime: 100, maxRetryTime: 1000, multiplier: 1.5, retries: 100, restartOnFailure: async () => true },
    });
  }

  async start(): Promise<void> {
    if (this.#settings.handlers.length === 0) return;
    await this.#run();
    this.#watchdog = setInterval(() => void this.#restartIfSilent(), 5000).unref();
  }

  /** A consumer that joined its group but fetches nothing any more hears nothing for ever: it is made anew. */
  async #restartIfSilent(): Promise<void> {
    if (Date.now() - this.#lastFetch < silentForMs) return;
    this.#settings.logger.warn('the consumer has fetched nothing for a while; it is started again');
    await this.#startAnew();
  }

  async #startAnew(): Promise<void> {
    if (this.#restarting || this.#stopped) return;
    this.#restarting = true;
    this.#lastFetch = Date.now();
    const former = this.#consumer;
    this.#consumer = this.#createConsumer();
    await former.disconnect().catch(() => undefined);
    await this.#run().catch((error: unknown) => this.#settings.logger.warn({ err: error }, 'the consumer did not start; it will be tried again'));
    this.#restarting = false;
  }

  async #run(): Promise<void> {
    const { topicPrefix, handlers } = this.#settings;
    const topics = [...new Set(handlers.map((handler) => topicPrefix + handler.topic))];
    this.#lastFetch = Date.now();
    await this.#consumer.connect();
    this.#consumer.on(this.#consumer.events.FETCH, () => {
      this.#lastFetch = Date.now();
      this.#settings.onFetch?.();
    });
    this.#consumer.on(this.#consumer.events.CRASH, ({ payload }) => {
      this.#settings.logger.warn({ err: payload.error, restart: payload.restart }, 'the consumer crashed');
      // kafkajs starts it again by itself only after what it takes for passing.
      if (!payload.restart) setTimeout(() => void this.#startAnew(), afterCrashMs).unref();
    });
    await this.#consumer.subscribe({ topics, fromBeginning: true });
    await this.#consumer.run({
      autoCommitInterval: 1000,
      partitionsConsumedConcurrently: 3,
      eachBatch: async ({ batch, resolveOffset, heartbeat, commitOffsetsIfNecessary, isRunning, isStale }) => {
        for (let from = 0; from < batch.messages.length; from += mostTogether) {
          if (!isRunning() || isStale()) return;
          const part = batch.messages.slice(from, from + mostTogether);
          await this.#receive(batch.topic.slice(topicPrefix.length), part.map(({ value }) => JSON.parse(value?.toString() ?? '') as EventEnvelope), heartbeat);
          resolveOffset(part.at(-1)!.offset);
          // A long batch is no silence.
          this.#lastFetch = Date.now();
          this.#settings.onFetch?.();
          await commitOffsetsIfNecessary();
          await heartbeat();
        }
      },
    });
  }

  async stop(): Promise<void> {
    this.#stopped = true;
    clearInterval(this.#watchdog);
    await this.#consumer.disconnect();
  }

  async #receive(topic: string, received: readonly EventEnvelope[], heartbeat: () => Promise<void>): Promise<void> {
    const events = received.filter(({ type }) => this.#byType.has(type));
    if (events.length > 1 && (await this.#handleTogether(events, heartbeat))) return;
    for (const event of events) await this.#receiveOne(topic, event, heartbeat);
  }

  /** All or none; false sends them one by one, where the one that fails or must wait is found. */
  async #handleTogether(events: readonly EventEnvelope[], heartbeat: () => Promise<void>): Promise<boolean> {
    try {
      const handled = await this.#settings.inTransaction(events, async (works) => {
        const fresh = await enterInbox(works[0]!.em, events);
        if (!fresh) return undefined;
        const outcomes: boolean[] = [];
        for (const [index, event] of events.entries()) {
          outcomes.push(await handleFresh(fresh, works[index]!, event, this.#byType.get(event.type) ?? []));
          await heartbeat();
        }
        return outcomes;
      });
      if (!handled) return false;
      for (const [index, event] of events.entries()) this.#settings.onHandled?.(event, handled[index] ? 'handled' : 'repeated');
      return true;
    } catch (error) {
      // kafkajs fetches the batch again; nothing of these events was committed.
      if (isDatabaseAway(error)) throw error;
      return false;
    }
  }

  async #receiveOne(topic: string, event: EventEnvelope, heartbeat: () => Promise<void>): Promise<void> {
    const pauses = this.#settings.retryPausesMs ?? [100, 500, 2000];
    for (let attempt = 0; ; attempt += 1) {
      try {
        this.#settings.onHandled?.(event, await this.#handleOnce(topic, event));
        return;
      } catch (error) {
        if (isPassingFault(error)) throw error;
        const pause = pauses[attempt];
        if (pause === undefined) return this.#setAside(topic, event, error, attempt + 1);
        await new Promise((resolve) => setTimeout(resolve, pause));
        await heartbeat();
      }
    }
  }

  #handleOnce(topic: string, event: EventEnvelope): Promise<'handled' | 'repeated' | 'parked'> {
    return this.#settings.inTransaction([event], async ([work]) => {
      const fresh = await enterInbox(work!.em, [event]);
      if (!fresh) {
        await recordDeadLetter(work!.em, { topic, event, state: 'parked', reason: 'an earlier fact of the same aggregate is set aside', attempts: 0 });
        return 'parked';
      }
      return (await handleFresh(fresh, work!, event, this.#byType.get(event.type) ?? [])) ? 'handled' : 'repeated';
    });
  }

  async #setAside(topic: string, event: EventEnvelope, error: unknown, attempts: number): Promise<void> {
    const reason = error instanceof Error ? `${error.name}: ${error.message}`.slice(0, 500) : 'unknown';
    this.#settings.logger.error({ eventId: event.id, type: event.type, correlationId: event.correlationId, reason }, 'event set aside');
    await this.#settings.inTransaction([event], ([work]) => recordDeadLetter(work!.em, { topic, event, state: 'dead', reason, attempts }));
    this.#settings.onHandled?.(event, 'dead');
  }
}

/**
 * Names events in the inbox, all in one statement, and gives the ids of those that it did not name before. Where one of them
 * has to wait behind an earlier fact that is set aside, nothing is named and nothing given.
 */
async function enterInbox(em: Em, events: readonly EventEnvelope[]): Promise<Set<string> | undefined> {
  const { behind, fresh } = await queryOne<{ behind: boolean; fresh: string[] }>(
    em,
    `with heard as (select * from unnest($1::uuid[], $2::text[], $3::text[]) t(event_id, type, aggregate_id)),
       waiting as (select exists (select from heard h join kit.dead_letter d on d.aggregate_id = h.aggregate_id and d.state <> 'replayed' and d.event_id <> h.event_id) as behind),
       named as (insert into kit.inbox (event_id, type) select event_id, type from heard where not (select behind from waiting) on conflict do nothing returning event_id)
     select behind, array(select event_id::text from named) as fresh from waiting`,
    [events.map(({ id }) => id), events.map(({ type }) => type), events.map(({ aggregateId }) => aggregateId)],
  );
  return behind ? undefined : new Set(fresh);
}

/** Runs the reactions to an event that is new here, once; false means it was a repetition. */
export async function handleFresh(fresh: Set<string>, work: Work, event: EventEnvelope, handlers: readonly EventHandler[]): Promise<boolean> {
  if (!fresh.delete(event.id)) return false;
  for (const handler of handlers) await handler.handle(work, event);
  return true;
}

async function recordDeadLetter(
  em: Em,
  letter: { topic: string; event: EventEnvelope; state: 'dead' | 'parked'; reason: string; attempts: number },
): Promise<'parked'> {
  const { topic, event, state, reason, attempts } = letter;
  await query(
    em,
    `insert into kit.dead_letter (event_id, topic, aggregate_id, type, envelope, state, reason, attempts)
     values ($1, $2, $3, $4, $5, $6, $7, $8) on conflict (event_id) do nothing`,
    [event.id, topic, event.aggregateId, event.type, JSON.stringify(event), state, reason, attempts],
  );
  return 'parked';
}
