import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import compress from '@fastify/compress';
import fastify, { type FastifyInstance, type FastifyRequest } from 'fastify';
import type { Logger } from 'pino';
import { drain, keepAliveMs, listenPlace, tellReady } from '@sunledger/infra-process';
import { isUuid } from '@sunledger/kernel';
import { EvidenceStore } from '@sunledger/service-kit/evidence/evidence-store';
import { createTokenVerifier, type VerifyToken } from '@sunledger/service-kit/identity/verify-token';
import { createLogger } from '@sunledger/service-kit/observability/logger';
import { Coalescing } from './cache/coalesce.ts';
import { disturbedBy, Disturbances, grounds } from './cache/disturbances.ts';
import { ResponseCache } from './cache/response-cache.ts';
import { FactStream } from './events/fact-stream.ts';
import { clearAway } from './files/clear-away.ts';
import { fileRoutes } from './files/file-routes.ts';
import { resumableUploads } from './files/resumable-uploads.ts';
import type { Answer } from './graphql/answer-request.ts';
import { graphqlRoute, startGraphqlServer, type GraphqlParts } from './graphql/graphql-route.ts';
import { readContext } from './graphql/gateway-context.ts';
import { KnownDocuments } from './graphql/known-documents.ts';
import { readSchemaMarks, type SchemaMarks } from './graphql/schema-marks.ts';
import { createChargeClient } from './limits/charge-client.ts';
import { liveRoute } from './live/live-route.ts';
import { createGatewayMetrics, type GatewayMetrics } from './operations/gateway-metrics.ts';
import { addHealthRoutes } from './operations/health-routes.ts';
import { createAdmission } from './registered/admit-operation.ts';
import { OperationRegistry } from './registered/operation-registry.ts';
import type { GatewaySettings } from './settings.ts';
import { SubgraphDataSource } from './subgraphs/subgraph-data-source.ts';
import { addSecurityHeaders } from './web/security-headers.ts';
import { serveWebApp } from './web/web-app.ts';

export interface RunningGateway {
  port: number;
  logger: Logger;
  /** Finishes what is in flight, then closes; given time to linger, also lets idle connections run out: a successor takes the new ones. */
  stop: (lingerMs?: number) => Promise<void>;
}

function createApp({ trustedProxies }: GatewaySettings): FastifyInstance {
  return fastify({
    trustProxy: trustedProxies.length > 0 ? trustedProxies : false,
    // A request's id is its correlation id: the client's own where it is one.
    genReqId: (request) => {
      const given = request.headers['x-correlation-id'];
      return typeof given === 'string' && isUuid(given) ? given.toLowerCase() : randomUUID();
    },
    routerOptions: { maxParamLength: 4000 },
    keepAliveTimeout: keepAliveMs,
    forceCloseConnections: 'idle',
    // While draining, a request on an open connection is still answered; the answer then closes the connection.
    return503OnClosing: false,
  });
}

interface Keeping {
  disturbances: Disturbances;
  marks: SchemaMarks;
  registry: OperationRegistry;
}

function connectSubgraphs(settings: GatewaySettings, { disturbances, marks, registry }: Keeping, logger: Logger, metrics: GatewayMetrics): Map<string, SubgraphDataSource> {
  const { urls, timeoutMs, circuit } = settings.subgraphs;
  return new Map([...urls].map(([name, url]) => [name, new SubgraphDataSource({
    name, url, timeoutMs: timeoutMs(name), circuit, logger, metrics, labelOf: (operation) => registry.labelOf(operation),
    hangsOn: (query) => (name === 'accountability' && marks.isOfDirectory(query) ? 'directory' : name),
    // Whoever commands and then reads must see the effect, before the fact of it has come round.
    onCommand: () => disturbances.disturb(name === 'accountability' ? [name, 'directory'] : [name], Date.now()),
  })]));
}

/** What is kept of answers, and what drops it. */
function keepAnswers(settings: GatewaySettings, supergraph: string, facts: FactStream) {
  const disturbances = new Disturbances();
  facts.listen((fact) => disturbances.disturb(disturbedBy(fact), Date.now()));
  facts.onGap(() => disturbances.disturb(grounds, Date.now()));
  const marks = readSchemaMarks(supergraph);
  const registry = new OperationRegistry(settings.operations.folders);
  return {
    disturbances, marks, registry,
    cache: new ResponseCache({ disturbances, isHearing: () => facts.healthy, maxBytes: settings.keptBytes }),
    coalescing: new Coalescing<Answer>(),
    documents: new KnownDocuments(marks, settings.limits.tokens),
    admit: createAdmission(registry, settings.operations.unregisteredAllowed),
  };
}

function watchFacts(facts: FactStream, metrics: GatewayMetrics): void {
  facts.listen(({ context }) => metrics.factsHeard.inc({ context }));
  metrics.watchFactStream(() => facts.healthy);
}

function readSupergraph(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    throw new Error(`总图文件无法读取 (the supergraph file can't be read; npm run generate makes it): ${file}`, { cause: error });
  }
}

/** Nobody is checked in the open mode; a token is passed on to the subgraphs as it came. */
const believeAnyone: VerifyToken = async (token) => ({ sub: token });

async function serveFilesAndWeb(app: FastifyInstance, { settings, verifyToken, metrics, logger }: GraphqlParts): Promise<void> {
  const { ticketSecret, folder, key, maxBytes } = settings.files;
  const files = { store: new EvidenceStore(folder, key), ticketSecret, maxBytes, verifyToken, metrics, logger };
  await app.register(clearAway(files));
  await app.register(fileRoutes(files));
  await app.register(resumableUploads({ ...files, maxBytes: settings.files.resumableMaxBytes, partsFolder: join(folder, 'parts'), key }));
  await serveWebApp(app, settings);
}

export async function startGateway(settings: GatewaySettings, logger: Logger = createLogger('gateway')): Promise<RunningGateway> {
  const metrics = createGatewayMetrics();
  const supergraph = readSupergraph(settings.supergraphFile);
  const facts = new FactStream({ ...settings.facts, logger });
  watchFacts(facts, metrics);
  const keeping = keepAnswers(settings, supergraph, facts);
  const subgraphs = connectSubgraphs(settings, keeping, logger, metrics);
  const verifyToken = settings.open ? believeAnyone : createTokenVerifier(settings.oidc.issuer);
  const chargeClient = createChargeClient(settings.budgets, metrics);
  const parts = { settings, supergraph, subgraphs, ...keeping, verifyToken, chargeClient, logger, metrics };
  let draining = false;

  const app = createApp(settings);
  addSecurityHeaders(app, { issuer: settings.oidc.issuer, mode: settings.mode });
  app.addHook('onSend', async (_request, reply) => {
    // A connection kept open by the last answer in flight would hold the stop up until it times out.
    if (draining) reply.header('connection', 'close');
  });
  // Big answers in few bytes; what is packed already (pictures, archives) and streams of events go as they are.
  await app.register(compress, { threshold: 1024, encodings: ['br', 'gzip'] });
  addHealthRoutes(app, { subgraphs, facts, metrics, draining: () => draining });
  const graphql = await startGraphqlServer(app, parts);
  const { server } = graphql;
  await app.register(graphqlRoute(graphql, parts));
  if (!settings.open) {
    const readViewer = (request: FastifyRequest) => readContext(request, verifyToken, (charged) => chargeClient(charged, 'requests', 1));
    await app.register(liveRoute({ server, facts, metrics, readContext: readViewer, limits: settings.live }));
    await serveFilesAndWeb(app, parts);
  }
  await app.listen(listenPlace(process.env, settings));
  const address = app.server.address();
  const port = typeof address === 'object' && address ? address.port : settings.port;
  facts.start();
  tellReady();
  logger.info({ port }, 'ready');
  return {
    port,
    logger,
    stop: async (lingerMs = 0) => {
      draining = true;
      if (lingerMs > 0) await drain(app.server, lingerMs);
      await server.stop();
      await facts.stop();
      await Promise.all([...subgraphs.values()].map((subgraph) => subgraph.close()));
    },
  };
}
