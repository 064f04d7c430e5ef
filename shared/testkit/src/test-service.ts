import { randomUUID } from 'node:crypto';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inject } from 'vitest';
import pg from 'pg';
import { Partitioners, type Producer } from 'kafkajs';
import { packPublished as packRefresh, type EnvelopeOf, type EventDefinition, type EventEnvelope, type PayloadOf } from '@sunledger/events';
import { connectKafka, startService, type ClientClaims, type HeldPost, type Service, type ServiceDefinition, type ServiceSettings } from '@sunledger/service-kit';
import { loadPacks } from '@sunledger/policy';
import './global-setup.ts';
import { createTestDatabase, eventually, sql } from './test-database.ts';
import { startTestIssuer, type TestIssuer } from './test-issuer.ts';

export interface GraphqlAnswer<D = Record<string, never>> {
  data: D | null;
  errors?: { message: string; path?: (string | number)[]; extensions: { code: string; [key: string]: unknown } }[];
}

export interface TestPost extends Partial<HeldPost> {
  personId: string;
  duties: string[];
  regionCode: string;
}

export interface TestBody {
  bodyId: string;
  name?: string;
  bodyKind: string;
  regionCode: string;
  line?: string | null;
}

/** Lines (条) of the kinds of body that have one by their name; a department's line is its own. */
const usualLines: Readonly<Record<string, string>> = {
  'county-finance': 'finance', 'township-finance-office': 'finance', 'county-poverty-office': 'poverty-alleviation', 'county-audit': 'audit', 'discipline-inspection': 'discipline-inspection',
};

/** One real subgraph with a database and topics of its own; other contexts are played by publishing their facts. */
export class TestService {
  service: Service;
  readonly databaseUrl: string;
  readonly #issuer: TestIssuer;
  readonly #producer: Producer;
  readonly #prefix: string;
  readonly #versions = new Map<string, number>();

  private constructor(service: Service, databaseUrl: string, issuer: TestIssuer, producer: Producer, prefix: string) {
    this.service = service;
    this.databaseUrl = databaseUrl;
    this.#issuer = issuer;
    this.#producer = producer;
    this.#prefix = prefix;
  }

  /** Starts the service with the shipped policy packs, at the given instant (all later time is this clock's). */
  static async start(definition: ServiceDefinition, { now, settings = {} }: { now?: string; settings?: Partial<ServiceSettings> } = {}): Promise<TestService> {
    const postgresUrl = inject('postgresUrl');
    const kafkaBrokers = inject('kafkaBrokers').split(',');
    const [databaseUrl, issuer] = await Promise.all([createTestDatabase(postgresUrl, definition.name), startTestIssuer()]);
    const prefix = `t${randomUUID().slice(0, 8)}.`;
    const service = await startService(definition, {
      databaseUrl, kafkaBrokers, topicPrefix: prefix, partitions: 1, replicationFactor: 1, oidcIssuer: issuer.issuer, port: 0, host: '127.0.0.1',
      ticketSecret: 'test-ticket-secret', personKey: 'test-person-key-1', sealingKey: 'test-sealing-key', mode: 'demo',
      gatewayUrl: 'http://127.0.0.1:1', smtpUrl: undefined, messagesUrl: undefined, evidenceDir: process.env['EVIDENCE_DIR'] ?? mkdtempSync(join(tmpdir(), 'test-evidence-')), evidenceKey: process.env['EVIDENCE_KEY'] ?? 'test-evidence-key', ...settings,
    });
    const producer = connectKafka(kafkaBrokers, 'test').producer({ createPartitioner: Partitioners.DefaultPartitioner });
    await producer.connect();
    const test = new TestService(service, databaseUrl, issuer, producer, prefix);
    if (definition.name !== 'accountability') await test.#enterPacks();
    if (now) await service.setClock(now);
    return test;
  }

  /** A second copy of the same service over the same database and topics, as when it is run twice. */
  static anotherCopy(test: TestService, definition: ServiceDefinition): Promise<Service> {
    return startService(definition, { ...test.settings, port: 0 });
  }

  /** Starts the service again over the same database and topics, which hold what happened while it was down. */
  async startAgain(): Promise<void> {
    this.service = await TestService.anotherCopy(this, this.service.definition);
  }

  get settings(): ServiceSettings {
    return this.service.settings;
  }

  async #enterPacks(): Promise<void> {
    for (const pack of loadPacks()) {
      await sql(this.databaseUrl, "insert into kit.directory_entry (kind, id, payload, event_id) values ('pack', $1, $2, $3)", [
        `${pack.id}@${pack.version}`, JSON.stringify(pack), randomUUID()]);
    }
    // A pack event refreshes the service's view; this one repeats the last pack.
    await this.hear(packRefresh, { aggregateId: 'refresh', regionCode: '000000000000', payload: { packKey: 'refresh', pack: loadPacks()[0] as never } });
  }

  async enterPost(post: TestPost): Promise<void> {
    const id = post.id ?? `post-${post.personId}-${post.regionCode}`;
    const bodyKind = post.bodyKind ?? 'county-finance';
    const full: HeldPost = {
      id, bodyId: `body-${post.regionCode}`, bodyKind, line: usualLines[bodyKind] ?? null, groupIds: [], postKind: 'test',
      heldFrom: '2000-01-01', heldUntil: null, ...post,
    };
    await this.#enter('post', id, full);
  }

  async enterBody(body: TestBody): Promise<void> {
    await this.#enter('body', body.bodyId, { name: body.bodyId, line: null, ...body });
  }

  async #enter(kind: string, id: string, payload: unknown): Promise<void> {
    await sql(
      this.databaseUrl,
      `insert into kit.directory_entry (kind, id, payload, event_id) values ($1, $2, $3, $4)
       on conflict (kind, id) do update set payload = excluded.payload`,
      [kind, id, JSON.stringify(payload), randomUUID()],
    );
  }

  /** Publishes a fact of another context and waits until this service took it in; returns the envelope. */
  async hear<D extends EventDefinition>(
    definition: D,
    fact: { aggregateId: string; regionCode: string; occurredOn?: string; causes?: string[]; correlationId?: string; personId?: string; payload: PayloadOf<D> },
    { wait = true } = {},
  ): Promise<EnvelopeOf<D>> {
    const version = (this.#versions.get(fact.aggregateId) ?? 0) + 1;
    this.#versions.set(fact.aggregateId, version);
    const envelope = {
      id: randomUUID(), type: definition.type, occurredOn: fact.occurredOn ?? '2026-01-05', recordedAt: this.service.clock.now().toISOString(),
      actor: { personId: fact.personId ?? 'another-context' }, regionCode: fact.regionCode, aggregateId: fact.aggregateId, aggregateVersion: version,
      causes: fact.causes ?? [], correlationId: fact.correlationId ?? randomUUID(), payload: fact.payload,
    } as unknown as EnvelopeOf<D>;
    await this.publish(definition.topic, envelope);
    if (wait) await this.untilHeard(envelope.id);
    return envelope;
  }

  async publish(topic: string, ...envelopes: readonly EventEnvelope[]): Promise<void> {
    await this.#producer.send({ topic: this.#prefix + topic, acks: -1, messages: envelopes.map((envelope) => ({ key: envelope.aggregateId, value: JSON.stringify(envelope) })) });
  }

  untilHeard(eventId: string): Promise<true> {
    return eventually(async () => (await sql(this.databaseUrl, 'select 1 from kit.inbox where event_id = $1', [eventId])).length > 0 || undefined, `event ${eventId} in the inbox`);
  }

  /** Facts that the service appended, newest last; of one type where given. */
  async facts<D extends EventDefinition>(definition?: D): Promise<EnvelopeOf<D>[]> {
    const rows = await sql<{ envelope: EnvelopeOf<D> }>(
      this.databaseUrl, 'select envelope from kit.event_log where $1::text is null or type = $1 order by recorded_at, aggregate_version, id', [definition?.type ?? null]);
    return rows.map((row) => row.envelope);
  }

  /** Runs a GraphQL document as a person (`null`: unsigned). */
  async ask<D>(personId: string | null, document: string, variables: Record<string, unknown> = {}, headers: Record<string, string> = {}): Promise<GraphqlAnswer<D>> {
    return this.#send(personId === null ? undefined : await this.#issuer.tokenFor(personId), document, variables, headers);
  }

  /** Runs a GraphQL document as a partner department's client, with what its token says of its registration. */
  async askAsClient<D>(clientId: string, claims: ClientClaims, document: string, variables: Record<string, unknown> = {}, headers: Record<string, string> = {}): Promise<GraphqlAnswer<D>> {
    return this.#send(await this.#issuer.tokenFor(clientId, { client_id: clientId, ...claims }), document, variables, headers);
  }

  async #send<D>(token: string | undefined, document: string, variables: Record<string, unknown>, headers: Record<string, string>): Promise<GraphqlAnswer<D>> {
    const authorization = token === undefined ? {} : { authorization: `Bearer ${token}` };
    const response = await fetch(`http://127.0.0.1:${this.service.port}/graphql`, {
      method: 'POST', headers: { 'content-type': 'application/json', ...authorization, ...headers }, body: JSON.stringify({ query: document, variables }),
    });
    return (await response.json()) as GraphqlAnswer<D>;
  }

  sql<Row extends pg.QueryResultRow>(text: string, values: unknown[] = []): Promise<Row[]> {
    return sql<Row>(this.databaseUrl, text, values);
  }

  async stop(): Promise<void> {
    await this.service.stop();
    await Promise.all([this.#producer.disconnect(), this.#issuer.stop()]);
  }
}
