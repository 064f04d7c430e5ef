import { randomUUID } from 'node:crypto';
import type { MikroORM } from '@mikro-orm/postgresql';
import { GraphQLError } from 'graphql';
import type { Kafka } from 'kafkajs';
import type { Logger } from 'pino';
import { isTakingOver, listenPlace, tellReady } from '@sunledger/infra-process';
import { directoryTopic, packPublished, type EventEnvelope } from '@sunledger/events';
import { migrate, forkAs, openOrm, query } from '../database/orm.ts';
import { loginUrl, rolesOf } from '../database/roles.ts';
import { OffsetClock, today } from '../clock.ts';
import { settleProvisionalDeadlines } from '../deadlines/settle-provisional.ts';
import { directoryHandlers } from '../directory/directory.ts';
import { CaughtUp } from '../events/caught-up.ts';
import { EventConsumer } from '../events/consumer.ts';
import { handlersOf, type EventHandler } from '../events/handlers.ts';
import { connectKafka } from '../events/kafka-client.ts';
import { parsePositions, waitForPositions } from '../events/position.ts';
import { ExportRunner } from '../exports/export-runner.ts';
import { OutboxRelay } from '../events/relay.ts';
import { ensureTopics } from '../events/topics.ts';
import { RequestContext } from '../graphql/request-context.ts';
import { buildSchema } from '../graphql/schema.ts';
import { systemActor, type Actor } from '../identity/actor.ts';
import { loadActor } from '../identity/load-actor.ts';
import type { ClientClaims } from '../identity/client-claims.ts';
import { createTokenVerifier, type VerifyToken } from '../identity/verify-token.ts';
import { createLogger } from '../observability/logger.ts';
import { createMetrics } from '../observability/metrics.ts';
import { PolicyView, readPolicyView } from '../policy/policy-view.ts';
import { Work } from '../work.ts';
import { startBackground, type Background } from './background.ts';
import type { ServiceDefinition } from './define-service.ts';
import { createHttpServer, unauthenticated, type RequestFacts } from './http-server.ts';
import type { ServiceSettings } from './settings.ts';

const readyWithinMs = 60_000;
/** With the way from the command to the broker, a post that ended acts no longer than 5 s (X2). */
const freshForMs = 4000;
/** Shorter than the gateway waits for a subgraph. */
const brokerPatienceMs = 13_000;

/** A running subgraph. */
export class Service {
  readonly definition: ServiceDefinition;
  readonly settings: ServiceSettings;
  readonly logger: Logger;
  readonly clock = new OffsetClock();
  readonly metrics;
  readonly handlers: readonly EventHandler[];
  readonly #listensTo: ReturnType<typeof handlersOf>;
  readonly #verifyToken: VerifyToken;
  #orm!: MikroORM;
  #policy = new PolicyView([]);
  #policyReadAt = 0;
  #policyReading: Promise<PolicyView> | undefined;
  #relay!: OutboxRelay;
  #consumers: readonly EventConsumer[] = [];
  #directory!: CaughtUp;
  #background: Background | undefined;
  #http!: Awaited<ReturnType<typeof createHttpServer>>;
  #lastFetch = 0;
  port = 0;

  constructor(definition: ServiceDefinition, settings: ServiceSettings) {
    this.definition = definition;
    this.settings = settings;
    this.logger = createLogger(definition.name);
    this.metrics = createMetrics(definition.name);
    this.handlers = [...directoryHandlers(), ...definition.handlers(settings)];
    this.#listensTo = handlersOf(this.handlers);
    this.#verifyToken = createTokenVerifier(settings.oidcIssuer);
  }

  /** Opens the database alone: what an operator's command needs to handle set-aside events again. */
  async open(): Promise<this> {
    const { definition, settings } = this;
    await migrate(settings.databaseUrl, definition.name, definition.schemaSteps);
    this.#orm = await openOrm(settings.databaseUrl, definition.name, definition.entities);
    await this.inTransaction(undefined, async (work) => {
      const [row] = await query<{ offset_ms: bigint }>(work.em, 'select offset_ms from kit.clock');
      if (settings.mode === 'demo') this.clock.setOffset(Number(row?.offset_ms ?? 0n));
    });
    return this;
  }

  async start(): Promise<this> {
    const { definition, settings, logger } = this;
    await this.open();
    const kafka = connectKafka(settings.kafkaBrokers, definition.name);
    await ensureTopics(kafka, { prefix: settings.topicPrefix, partitions: settings.partitions, replicationFactor: settings.replicationFactor });
    await definition.prepare?.((run) => this.inTransaction(undefined, run), settings);
    this.#relay = new OutboxRelay({
      loginUrl: process.env['APP_DATABASE_URL'] ?? loginUrl(settings.databaseUrl, definition.name), service: definition.name, kafka,
      topicPrefix: settings.topicPrefix, logger, onPublished: (count) => {
        this.metrics.published.inc(count);
        this.#background?.factsPublished();
      },
    });
    await this.#relay.start();
    // The directory has readers of its own: who may act is heard at once, however much else waits to be taken in (X2).
    const groupId = `${settings.topicPrefix}${definition.name}`;
    const directoryGroupId = `${groupId}.directory`;
    const ofDirectory = this.handlers.filter(({ topic }) => topic === directoryTopic);
    const others = this.handlers.filter(({ topic }) => topic !== directoryTopic);
    this.#directory = new CaughtUp({ kafka, topic: settings.topicPrefix + directoryTopic, groupId: directoryGroupId, logger });
    this.#consumers = [this.#createConsumer(kafka, directoryGroupId, ofDirectory), this.#createConsumer(kafka, groupId, others)];
    await Promise.all(this.#consumers.map((consumer) => consumer.start()));
    await this.inTransaction(undefined, settleProvisionalDeadlines);
    const inTransaction = <T>(run: (work: Work) => Promise<T>): Promise<T> => this.inTransaction(undefined, run);
    const exports = new ExportRunner({
      service: definition.name, settings, lists: definition.exports ?? [], logger, inTransaction,
      actorOf: ({ askedBy, askerKind, claims }) => this.#loadActor(askedBy, askerKind, claims),
    });
    this.#background = startBackground({ definition, settings, inTransaction, today: () => today(this.clock), exports, logger });
    this.#http = await createHttpServer({
      schema: buildSchema(definition.name, definition.typeDefs, definition.resolvers(settings), {
        lists: definition.exports ?? [], ticketSecret: settings.ticketSecret, onAsked: () => this.#background?.exportAsked(),
      }), logger, metrics: this.metrics,
      contextFor: (facts) => this.#contextFor(facts), ready: () => this.#ready(), tracing: settings.tracing ?? false,
      setClock: settings.mode === 'demo' ? (iso) => this.setClock(iso) : undefined,
    });
    // Another copy may be serving the same socket: this one joins in when it can answer as well as that one does.
    if (isTakingOver(process.env)) await this.#untilReady();
    await this.#http.app.listen(listenPlace(process.env, settings));
    tellReady();
    const address = this.#http.app.server.address();
    this.port = typeof address === 'object' && address ? address.port : settings.port;
    logger.info({ port: this.port }, 'ready');
    return this;
  }

  #createConsumer(kafka: Kafka, groupId: string, handlers: readonly EventHandler[]): EventConsumer {
    const { logger } = this;
    return new EventConsumer({
      kafka, groupId, topicPrefix: this.settings.topicPrefix, handlers, logger,
      inTransaction: (events, run) => this.#inOneTransaction(events, run),
      onHandled: (event, outcome) => {
        this.metrics.events.inc({ type: event.type, outcome });
        if (outcome !== 'dead') logger.info({ event: event.type, eventId: event.id, outcome, correlationId: event.correlationId }, 'event heard');
        this.#background?.stirred();
        // After its commit: a view read before would miss the pack and never be read again.
        if (event.type === packPublished.type) this.#forgetPolicy();
      },
      onFetch: () => { this.#lastFetch = Date.now(); },
    });
  }

  /** One transaction of the jobs role with everything a reaction needs; the event, where there is one, is its cause. */
  inTransaction<T>(event: EventEnvelope | undefined, run: (work: Work) => Promise<T>): Promise<T> {
    return this.#inOneTransaction([event], ([work]) => run(work!));
  }

  async #inOneTransaction<T>(events: readonly (EventEnvelope | undefined)[], run: (works: readonly Work[]) => Promise<T>): Promise<T> {
    const em = forkAs(this.#orm, { role: rolesOf(this.definition.name).jobs, variables: { 'app.regions': '*', 'app.actor': 'system' } });
    return em.transactional(async (tx) => {
      const policy = await this.#currentPolicy();
      return run(events.map((event) => new Work({
        em: tx, now: this.clock.now(), today: today(this.clock), occurredOn: event?.occurredOn ?? today(this.clock), actor: systemActor,
        correlationId: event?.correlationId ?? randomUUID(), policy, causes: event ? [event.id] : [],
      })));
    });
  }

  /** Demonstration only: moves this service's clock and lets everything fall due that then is. `null` returns to real time. */
  async setClock(iso: string | null): Promise<string> {
    if (this.settings.mode !== 'demo') throw new Error('the clock can be moved in demonstration mode only');
    const offsetMs = iso === null ? 0 : Date.parse(iso) - Date.now();
    if (!Number.isFinite(offsetMs)) throw new GraphQLError('now must be an ISO instant', { extensions: { code: 'BAD_USER_INPUT' } });
    this.clock.setOffset(offsetMs);
    await this.inTransaction(undefined, (work) =>
      query(work.em, 'insert into kit.clock (offset_ms) values ($1) on conflict (one) do update set offset_ms = excluded.offset_ms', [Math.round(offsetMs)]),
    );
    await this.#background?.sweepNow();
    return this.clock.now().toISOString();
  }

  /** The packs, read anew when one was published, and every few seconds for those that another copy of the service heard of. */
  async #currentPolicy(): Promise<PolicyView> {
    if (Date.now() - this.#policyReadAt <= 5000) return this.#policy;
    // Who asks meanwhile waits for the one reading: an empty view would say that no pack is in force.
    const reading = (this.#policyReading ??= this.#readPolicy());
    try {
      const policy = await reading;
      // Not kept where a pack was published while it was being read.
      if (this.#policyReading === reading) {
        this.#policy = policy;
        this.#policyReadAt = Date.now();
      }
      return policy;
    } finally {
      if (this.#policyReading === reading) this.#policyReading = undefined;
    }
  }

  #readPolicy(): Promise<PolicyView> {
    return forkAs(this.#orm, { role: rolesOf(this.definition.name).jobs }).transactional((em) => readPolicyView(em, this.#policy));
  }

  #forgetPolicy(): void {
    this.#policyReadAt = 0;
    this.#policyReading = undefined;
  }

  async #contextFor(facts: RequestFacts): Promise<RequestContext> {
    if (facts.asOf) await this.#waitFor(facts.asOf);
    const parts = {
      orm: this.#orm, service: this.definition.name, now: this.clock.now(), today: today(this.clock),
      correlationId: facts.correlationId, policy: await this.#currentPolicy(),
      onCommand: (command: string, refusals: readonly string[]) => {
        // Who, for whom and why stand in the audit; the log only lets a command be followed from part to part.
        this.logger.info({ command, refusals: refusals.length > 0 ? refusals : undefined, correlationId: facts.correlationId }, refusals.length > 0 ? 'command refused' : 'command accepted');
        if (refusals.length === 0) this.#background?.stirred();
      },
    };
    return new RequestContext({ ...parts, actor: await this.#actorOf(facts) });
  }

  async #actorOf(facts: RequestFacts): Promise<Actor | undefined> {
    if (facts.token === undefined) return undefined;
    const claims = await this.#verifyToken(facts.token);
    if (!claims) throw unauthenticated('登录已失效,请重新登录 (the sign-in is not valid any more)');
    // A read copy that is behind could let a revoked post act on: nobody acts by one older than 5 s (X2). A broker that
    // is being restarted is waited for.
    if (!(await this.#directory.isFresh(freshForMs, brokerPatienceMs))) {
      throw new GraphQLError('岗位目录暂时无法更新,请稍后再试 (the directory of posts is out of reach; try again)', { extensions: { code: 'NOT_READY', http: { status: 503 } } });
    }
    const isClient = claims.client_id !== undefined && claims.sub === claims.client_id;
    const { purpose, scope, region } = claims;
    return this.#loadActor(claims.sub, isClient ? 'client' : 'person', { purpose, scope, region, stated: facts.purpose });
  }

  async #loadActor(id: string, kind: 'person' | 'client', claims: ClientClaims): Promise<Actor> {
    const em = forkAs(this.#orm, { role: rolesOf(this.definition.name).app });
    const policy = await this.#currentPolicy();
    return em.transactional((tx) => loadActor(tx, policy, { id, kind, context: this.definition.name, on: today(this.clock), claims }));
  }

  async #waitFor(asOf: string): Promise<void> {
    const positions = parsePositions(asOf);
    if (!positions) throw new GraphQLError('请求头 x-sunledger-as-of 格式有误 (malformed header x-sunledger-as-of)', { extensions: { code: 'BAD_USER_INPUT' } });
    const em = forkAs(this.#orm, { role: rolesOf(this.definition.name).app });
    if (await waitForPositions(em, positions, (type) => this.#listensTo.has(type))) return;
    throw new GraphQLError('此处尚未收到该事项,请稍后再试 (not yet known here; try again shortly)', { extensions: { code: 'NOT_YET_KNOWN' } });
  }

  async #ready(): Promise<Record<string, boolean>> {
    const em = forkAs(this.#orm, { role: rolesOf(this.definition.name).app });
    const database = await em.transactional((tx) => query(tx, 'select 1')).then(() => true, () => false);
    return { database, events: Date.now() - this.#lastFetch < 10_000, directory: (await this.#directory.onceCaughtUp()) && (await this.#currentPolicy()).packs.length > 0 };
  }

  async #untilReady(): Promise<void> {
    const givenUpAt = Date.now() + readyWithinMs;
    while (Date.now() < givenUpAt) {
      const checks = await this.#ready().catch(() => ({}));
      if (Object.values(checks).length > 0 && Object.values(checks).every(Boolean)) return;
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  }

  /** Finishes what is in flight; given time to linger, also lets idle connections run out: a successor takes the new ones. */
  async stop(lingerMs = 0): Promise<void> {
    await this.#http.stop(lingerMs);
    await Promise.all(this.#consumers.map((consumer) => consumer.stop()));
    await this.#directory.stop();
    await this.#background?.stop();
    await this.#relay.stop();
    await this.close();
  }

  /** Closes what `open` opened. */
  async close(): Promise<void> {
    await this.#orm.close();
  }
}

export const startService = (definition: ServiceDefinition, settings: ServiceSettings): Promise<Service> => new Service(definition, settings).start();
