import { Partitioners, type Kafka, type Producer } from 'kafkajs';
import pg from 'pg';
import type { Logger } from 'pino';
import { rolesOf } from '../database/roles.ts';

interface PendingRow {
  seq: string;
  topic: string;
  aggregate_id: string;
  envelope: string;
}

export interface RelaySettings {
  loginUrl: string;
  service: string;
  kafka: Kafka;
  topicPrefix: string;
  logger: Logger;
  /** Slow poll behind LISTEN/NOTIFY, for a notification lost with its connection. */
  pollMs?: number;
  onPublished?: (count: number) => void;
}

/**
 * Publishes what the outbox names, in order, one send at a time (two sends in flight on one connection lost and doubled
 * acknowledged messages when a broker died). Rows are deleted only after the broker acknowledged them: a crash in
 * between publishes again, and the inbox of each consumer drops the second copy.
 */
export class OutboxRelay {
  readonly #settings: RelaySettings;
  readonly #producer: Producer;
  #stopped = false;
  #wake: () => void = () => undefined;
  /** A notification that came while a batch was being sent: without it the next fact would wait for the slow poll. */
  #notified = false;
  #loop: Promise<void> | undefined;

  constructor(settings: RelaySettings) {
    this.#settings = settings;
    this.#producer = settings.kafka.producer({
      createPartitioner: Partitioners.DefaultPartitioner,
      idempotent: false,
      allowAutoTopicCreation: false,
    });
  }

  async start(): Promise<void> {
    await this.#producer.connect();
    this.#loop = this.#run();
  }

  async stop(): Promise<void> {
    this.#stopped = true;
    this.#wake();
    await this.#loop;
    await this.#producer.disconnect();
  }

  async #run(): Promise<void> {
    while (!this.#stopped) {
      try {
        await this.#relayWhileConnected();
      } catch (error) {
        this.#settings.logger.warn({ err: error }, 'outbox relay lost its database or broker; trying again');
        await this.#pause(500);
      }
    }
  }

  /** One connection holds the advisory lock: a second copy of the service waits here as a spare. */
  async #relayWhileConnected(): Promise<void> {
    const { loginUrl, service } = this.#settings;
    const client = new pg.Client({ connectionString: loginUrl, application_name: `${service}-relay` });
    client.on('error', () => this.#wake());
    client.on('notification', () => {
      this.#notified = true;
      this.#wake();
    });
    await client.connect();
    try {
      await client.query(`set role ${rolesOf(service).relay}`);
      // A deletion that a crash of the database loses is a fact sent twice, which inboxes know: no fact waits for the disk here.
      await client.query('set synchronous_commit = off');
      while (!this.#stopped) {
        const held = await client.query<{ held: boolean }>("select pg_try_advisory_lock(hashtext('outbox relay')) as held");
        if (held.rows[0]?.held) break;
        await this.#pause(1000);
      }
      await client.query('listen outbox');
      while (!this.#stopped) {
        this.#notified = false;
        const published = await this.#publishNext(client);
        if (published === 0 && !this.#notified) await this.#pause(this.#settings.pollMs ?? 5000);
      }
    } finally {
      await client.end().catch(() => undefined);
    }
  }

  async #publishNext(client: pg.Client): Promise<number> {
    const { rows } = await client.query<PendingRow>(
      `select p.seq, e.topic, e.aggregate_id, e.envelope::text as envelope
       from kit.outbox_pending p join kit.event_log e on e.id = p.event_id order by p.seq limit 500`,
    );
    if (rows.length === 0) return 0;
    const byTopic = new Map<string, { key: string; value: string }[]>();
    for (const row of rows) {
      const topic = this.#settings.topicPrefix + row.topic;
      const messages = byTopic.get(topic) ?? [];
      messages.push({ key: row.aggregate_id, value: row.envelope });
      byTopic.set(topic, messages);
    }
    await this.#producer.sendBatch({ acks: -1, topicMessages: [...byTopic].map(([topic, messages]) => ({ topic, messages })) });
    await client.query('delete from kit.outbox_pending where seq = any($1::bigint[])', [rows.map((row) => row.seq)]);
    this.#settings.onPublished?.(rows.length);
    return rows.length;
  }

  #pause(ms: number): Promise<void> {
    if (this.#stopped) return Promise.resolve();
    return new Promise((resolve) => {
      const timer = setTimeout(resolve, ms);
      this.#wake = () => {
        clearTimeout(timer);
        resolve();
      };
    });
  }
}
