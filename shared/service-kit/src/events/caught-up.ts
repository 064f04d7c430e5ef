import { setTimeout } from 'node:timers/promises';
import type { Admin, Kafka } from 'kafkajs';
import type { Logger } from 'pino';

export interface CaughtUpSettings {
  kafka: Kafka;
  topic: string;
  /** Group whose members, in whichever copy of the service, take in the topic. */
  groupId: string;
  logger: Logger;
}

/** Where the topic ended at an instant, by partition. */
interface Sample {
  at: number;
  ends: ReadonlyMap<number, bigint>;
}

/** While nobody waits, the broker is asked again after this; nobody asking, it isn't asked at all. */
const askAgainAfterMs = 1500;
const askAgainBehindMs = 100;
/** More than anybody's patience: what lies further back says nothing of now. */
const rememberedMs = 20_000;

/**
 * How fresh what was taken in from a topic is: as of an instant at which the topic ended where its readers have come to
 * since. Silence says nothing: a reader that is busy with something else hears as little as one that has nothing to hear.
 */
export class CaughtUp {
  readonly #settings: CaughtUpSettings;
  readonly #admin: Admin;
  #connected: Promise<void> | undefined;
  #samples: Sample[] = [];
  #asOf = 0;
  #askedAt = 0;
  #asking: Promise<void> | undefined;

  constructor(settings: CaughtUpSettings) {
    this.#settings = settings;
    this.#admin = settings.kafka.admin();
  }

  /** Whether everything told until `withinMs` ago was taken in; waits for it as long as the asker has patience. */
  async isFresh(withinMs: number, patienceMs: number): Promise<boolean> {
    const givenUpAt = Date.now() + patienceMs;
    if (Date.now() - this.#askedAt > askAgainAfterMs) void this.#ask();
    while (Date.now() - this.#asOf > withinMs) {
      if (Date.now() > givenUpAt) return false;
      await Promise.race([this.#ask(), setTimeout(askAgainAfterMs, undefined, { ref: false })]);
      if (Date.now() - this.#asOf > withinMs) await setTimeout(askAgainBehindMs);
    }
    return true;
  }

  /** Whether it was caught up once since the start: before, this copy is not ready to answer. */
  async onceCaughtUp(): Promise<boolean> {
    if (this.#asOf === 0) await Promise.race([this.#ask(), setTimeout(askAgainAfterMs, undefined, { ref: false })]);
    return this.#asOf > 0;
  }

  async stop(): Promise<void> {
    await this.#connected?.catch(() => undefined);
    await this.#admin.disconnect();
  }

  #ask(): Promise<void> {
    this.#asking ??= this.#compare()
      .catch((error: unknown) => this.#settings.logger.warn({ err: error }, 'the broker did not say how far the directory was read'))
      .finally(() => { this.#asking = undefined; });
    return this.#asking;
  }

  async #compare(): Promise<void> {
    const { topic, groupId } = this.#settings;
    await (this.#connected ??= this.#connect());
    const at = (this.#askedAt = Date.now());
    const offsets = await this.#admin.fetchTopicOffsets(topic);
    const [read] = await this.#admin.fetchOffsets({ groupId, topics: [topic] });
    // Of a partition that holds nothing there is nothing to read, and nobody ever says that it was.
    const ends = new Map(offsets.filter(({ low, high }) => low !== high).map(({ partition, high }) => [partition, BigInt(high)]));
    const come = new Map(read?.partitions.map(({ partition, offset }) => [partition, BigInt(offset)]));
    this.#samples = [...this.#samples.filter((sample) => sample.at > at - rememberedMs), { at, ends }];
    const reached = this.#samples.findLast((sample) => [...sample.ends].every(([partition, end]) => (come.get(partition) ?? -1n) >= end));
    if (reached) this.#asOf = Math.max(this.#asOf, reached.at);
  }

  #connect(): Promise<void> {
    const connected = this.#admin.connect();
    connected.catch(() => { this.#connected = undefined; });
    return connected;
  }
}
