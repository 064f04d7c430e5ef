import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import fastify, { type FastifyInstance } from 'fastify';
import type { Logger } from 'pino';
import { EvidenceStore } from '@sunledger/service-kit/evidence/evidence-store';
import { createTokenVerifier, type VerifyToken } from '@sunledger/service-kit/identity/verify-token';
import { createLogger } from '@sunledger/service-kit/observability/logger';
import { FactStream } from './events/fact-stream.ts';
import { fileRoutes } from './files/file-routes.ts';
import { graphqlRoute, startGraphqlServer, type GraphqlParts } from './graphql/graphql-route.ts';
import { createChargeClient } from './limits/charge-client.ts';
import { createGatewayMetrics, type GatewayMetrics } from './operations/gateway-metrics.ts';
import { addHealthRoutes } from './operations/health-routes.ts';
import type { GatewaySettings } from './settings.ts';
import { SubgraphDataSource } from './subgraphs/subgraph-data-source.ts';
import { addSecurityHeaders } from './web/security-headers.ts';
import { serveWebApp } from './web/web-app.ts';

export interface RunningGateway {
  port: number;
  logger: Logger;
  /** Finishes what is in flight, then closes. */
  stop: () => Promise<void>;
}

const uuidForm = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

function createApp({ trustedProxies }: GatewaySettings): FastifyInstance {
  return fastify({
    trustProxy: trustedProxies.length > 0 ? trustedProxies : false,
    // A request's id is its correlation id: the client's own where it is one.
    genReqId: (request) => {
      const given = request.headers['x-correlation-id'];
      return typeof given === 'string' && uuidForm.test(given) ? given : randomUUID();
    },
    routerOptions: { maxParamLength: 4000 },
    keepAliveTimeout: 30_000,
    forceCloseConnections: 'idle',
    // While draining, a request on an open connection is still answered; the answer then closes the connection.
    return503OnClosing: false,
  });
}

function connectSubgraphs(settings: GatewaySettings, logger: Logger, metrics: GatewayMetrics): Map<string, SubgraphDataSource> {
  return new Map(
    [...settings.subgraphs.urls].map(([name, url]) => {
      const timeoutMs = settings.subgraphs.timeoutMs(name);
      return [name, new SubgraphDataSource({ name, url, timeoutMs, logger, metrics })] as const;
    }),
  );
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
const believeAnyone: VerifyToken = async () => ({ sub: 'anyone' });

async function serveFilesAndWeb(app: FastifyInstance, { settings, verifyToken, metrics, logger }: GraphqlParts): Promise<void> {
  const { ticketSecret, folder, key, maxBytes } = settings.files;
  await app.register(fileRoutes({ store: new EvidenceStore(folder, key), ticketSecret, maxBytes, verifyToken, metrics, logger }));
  await serveWebApp(app, settings);
}

export async function startGateway(settings: GatewaySettings, logger: Logger = createLogger('gateway')): Promise<RunningGateway> {
  const metrics = createGatewayMetrics();
  const subgraphs = connectSubgraphs(settings, logger, metrics);
  const facts = new FactStream({ ...settings.facts, logger });
  watchFacts(facts, metrics);
  const verifyToken = settings.open ? believeAnyone : createTokenVerifier(settings.oidc.issuer);
  const chargeClient = createChargeClient(settings.budgets, metrics);
  const parts = { settings, supergraph: readSupergraph(settings.supergraphFile), subgraphs, facts, verifyToken, chargeClient, logger, metrics };
  let draining = false;

  const app = createApp(settings);
  addSecurityHeaders(app, { issuer: settings.oidc.issuer, mode: settings.mode });
  app.addHook('onSend', async (_request, reply) => {
    // A connection kept open by the last answer in flight would hold the stop up until it times out.
    if (draining) reply.header('connection', 'close');
  });
  addHealthRoutes(app, { subgraphs, facts, metrics, draining: () => draining });
  const server = await startGraphqlServer(app, parts);
  await app.register(graphqlRoute(server, parts));
  if (!settings.open) await serveFilesAndWeb(app, parts);
  await app.listen({ port: settings.port, host: settings.host });
  const address = app.server.address();
  const port = typeof address === 'object' && address ? address.port : settings.port;
  facts.start();
  logger.info({ port }, 'ready');
  return {
    port,
    logger,
    stop: async () => {
      draining = true;
      await server.stop();
      await facts.stop();
      await Promise.all([...subgraphs.values()].map((subgraph) => subgraph.close()));
    },
  };
}
