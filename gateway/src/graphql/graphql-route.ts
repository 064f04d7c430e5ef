import { ApolloGateway } from '@apollo/gateway';
import { ApolloServer, type ApolloServerPlugin } from '@apollo/server';
import { ApolloServerPluginCacheControlDisabled, ApolloServerPluginLandingPageDisabled } from '@apollo/server/plugin/disabled';
import { fastifyApolloDrainPlugin } from '@as-integrations/fastify';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { GraphQLFormattedError } from 'graphql';
import type { Logger } from 'pino';
import type { VerifyToken } from '@sunledger/service-kit/identity/verify-token';
import type { Coalescing } from '../cache/coalesce.ts';
import type { Disturbances } from '../cache/disturbances.ts';
import type { ResponseCache } from '../cache/response-cache.ts';
import type { ChargeClient } from '../limits/charge-client.ts';
import { chargeCost, costPlugin, sizeRule } from '../limits/limit-rules.ts';
import type { GatewayMetrics } from '../operations/gateway-metrics.ts';
import type { AdmitOperation } from '../registered/admit-operation.ts';
import type { GatewaySettings } from '../settings.ts';
import type { SubgraphDataSource } from '../subgraphs/subgraph-data-source.ts';
import { RequestAnswerer, type Answer, type Asked } from './answer-request.ts';
import { formatErrorFor, limitExceeded } from './format-error.ts';
import { readContext, type GatewayContext } from './gateway-context.ts';
import type { KnownDocuments } from './known-documents.ts';
import { KnownOperations } from './known-operations.ts';

export interface GraphqlParts {
  settings: GatewaySettings;
  supergraph: string;
  subgraphs: ReadonlyMap<string, SubgraphDataSource>;
  disturbances: Disturbances;
  cache: ResponseCache;
  coalescing: Coalescing<Answer>;
  documents: KnownDocuments;
  admit: AdmitOperation;
  verifyToken: VerifyToken;
  chargeClient: ChargeClient;
  logger: Logger;
  metrics: GatewayMetrics;
}

const watchPlugin = (metrics: GatewayMetrics): ApolloServerPlugin<GatewayContext> => ({
  async requestDidStart() {
    return {
      async willSendResponse({ response, contextValue, overallCachePolicy }) {
        const { body } = response;
        const errors = body.kind === 'single' ? body.singleResult.errors ?? [] : [];
        if (errors.length === 0) contextValue.reading.policy = overallCachePolicy.policyIfCacheable() ?? undefined;
        for (const { extensions } of errors) {
          if (extensions?.['code'] === 'LIMIT_EXCEEDED') metrics.refused.inc({ limit: String(extensions['limit']) });
        }
      },
    };
  },
});

export interface GraphqlServer {
  server: ApolloServer<GatewayContext>;
  operations: KnownOperations;
}

/** A supergraph from a file starts while subgraphs are down; one asked of the subgraphs would not. */
export async function startGraphqlServer(app: FastifyInstance, parts: GraphqlParts): Promise<GraphqlServer> {
  const { settings, logger, metrics } = parts;
  // Else the library asks the cloud's metadata services where it runs and reports to its maker: public money's gateway calls nobody.
  process.env['APOLLO_TELEMETRY_DISABLED'] = 'true';
  const gateway = new KnownOperations(new ApolloGateway({
    supergraphSdl: parts.supergraph,
    logger,
    buildService: ({ name }) => {
      const subgraph = parts.subgraphs.get(name);
      if (!subgraph) throw new Error(`SUBGRAPH_URLS does not say where ${name} is`);
      return subgraph;
    },
  }));
  const server = new ApolloServer<GatewayContext>({
    gateway,
    logger,
    nodeEnv: 'production',
    introspection: settings.introspection,
    hideSchemaDetailsFromClientErrors: !settings.introspection,
    includeStacktraceInErrorResponses: false,
    persistedQueries: false,
    csrfPrevention: true,
    stopOnTerminationSignals: false,
    formatError: formatErrorFor(logger),
    parseOptions: { maxTokens: settings.limits.tokens },
    validationRules: [sizeRule(settings.limits)],
    plugins: [
      fastifyApolloDrainPlugin(app), ApolloServerPluginLandingPageDisabled(), ApolloServerPluginCacheControlDisabled(),
      costPlugin(settings.limits, parts.chargeClient), watchPlugin(metrics),
    ],
  });
  await server.start();
  return { server, operations: gateway };
}

const asGraphql = (error: GraphQLFormattedError): { errors: GraphQLFormattedError[] } => ({ errors: [error] });

class BatchRefused extends Error {}

/** `/graphql`, with the limits that come before an operation is read: the size of the body, and one operation a request. */
export function graphqlRoute({ server, operations }: GraphqlServer, parts: GraphqlParts) {
  const { settings, verifyToken, chargeClient, logger, metrics } = parts;
  return async (app: FastifyInstance): Promise<void> => {
    const refuse = (limit: string, allowed: number) => {
      metrics.refused.inc({ limit });
      return asGraphql(limitExceeded(limit, allowed));
    };
    app.setErrorHandler<Error & { code?: string; statusCode?: number }>((error, _request, reply) => {
      if (error instanceof BatchRefused) return reply.code(400).send(refuse('batch', 1));
      if (error.code === 'FST_ERR_CTP_BODY_TOO_LARGE') return reply.code(400).send(refuse('body', settings.bodyMaxBytes));
      const status = error.statusCode ?? (error.code === 'ERR_INVALID_URL' ? 400 : 500);
      if (status >= 500) logger.error({ err: error }, 'request failed');
      const known = status < 500;
      return reply.code(known ? status : 500).send(asGraphql({
        message: known ? '请求格式有误 (malformed request)' : '系统内部错误,已记录 (internal error, recorded)',
        extensions: { code: known ? 'BAD_REQUEST' : 'INTERNAL_SERVER_ERROR' },
      }));
    });
    // The body stays text until it must be read: an answer that is kept is found by it.
    app.removeAllContentTypeParsers();
    app.addContentTypeParser('application/json', { parseAs: 'string' }, (_request, text, done) => done(null, text));
    const answerer = new RequestAnswerer({
      ...parts, server, operations, parseBody: jsonReader(app), publicClient: settings.oidc.clientId,
      chargeCost: (cost, charged) => chargeCost(cost, charged, settings.limits, chargeClient),
      readContext: (request) => readContext(request, verifyToken, (charged) => chargeClient(charged, 'requests', 1)),
    });
    app.addHook('onResponse', async (_request, reply) => metrics.requests.observe(reply.elapsedTime / 1000));
    app.route({ url: '/graphql', method: ['GET', 'POST'], bodyLimit: settings.bodyMaxBytes, handler: (request, reply) => answerer.answer(request, reply) });
  };
}

function jsonReader(app: FastifyInstance): (request: FastifyRequest, text: string) => Promise<Asked> {
  const parse = app.getDefaultJsonParser('error', 'ignore');
  return (request, text) => new Promise((resolve, reject) => {
    void parse(request, text, (error, body?: unknown) => {
      if (error) reject(error);
      else if (Array.isArray(body)) reject(new BatchRefused());
      else resolve(typeof body === 'object' && body !== null ? body : {});
    });
  });
}
