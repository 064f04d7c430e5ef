import { ApolloGateway } from '@apollo/gateway';
import { ApolloServer, type ApolloServerPlugin } from '@apollo/server';
import { ApolloServerPluginLandingPageDisabled } from '@apollo/server/plugin/disabled';
import { fastifyApolloDrainPlugin, fastifyApolloHandler } from '@as-integrations/fastify';
import type { FastifyInstance } from 'fastify';
import type { GraphQLFormattedError } from 'graphql';
import type { Logger } from 'pino';
import type { VerifyToken } from '@sunledger/service-kit/identity/verify-token';
import type { FactStream } from '../events/fact-stream.ts';
import type { ChargeClient } from '../limits/charge-client.ts';
import { costPlugin, sizeRule } from '../limits/limit-rules.ts';
import type { GatewayMetrics } from '../operations/gateway-metrics.ts';
import type { GatewaySettings } from '../settings.ts';
import type { SubgraphDataSource } from '../subgraphs/subgraph-data-source.ts';
import { formatErrorFor, limitExceeded } from './format-error.ts';
import { readContext, type GatewayContext } from './gateway-context.ts';

export interface GraphqlParts {
  settings: GatewaySettings;
  supergraph: string;
  subgraphs: ReadonlyMap<string, SubgraphDataSource>;
  facts: FactStream;
  verifyToken: VerifyToken;
  chargeClient: ChargeClient;
  logger: Logger;
  metrics: GatewayMetrics;
}

const watchPlugin = (metrics: GatewayMetrics): ApolloServerPlugin<GatewayContext> => ({
  async requestDidStart() {
    const stopTimer = metrics.requests.startTimer();
    return {
      async willSendResponse({ response }) {
        stopTimer();
        const { body } = response;
        const errors = body.kind === 'single' ? body.singleResult.errors ?? [] : [];
        for (const { extensions } of errors) {
          if (extensions?.['code'] === 'LIMIT_EXCEEDED') metrics.refused.inc({ limit: String(extensions['limit']) });
        }
      },
    };
  },
});

/** A supergraph from a file starts while subgraphs are down; one asked of the subgraphs would not. */
export async function startGraphqlServer(app: FastifyInstance, parts: GraphqlParts): Promise<ApolloServer<GatewayContext>> {
  const { settings, logger, metrics } = parts;
  const gateway = new ApolloGateway({
    supergraphSdl: parts.supergraph,
    logger,
    buildService: ({ name }) => {
      const subgraph = parts.subgraphs.get(name);
      if (!subgraph) throw new Error(`SUBGRAPH_URLS does not say where ${name} is`);
      return subgraph;
    },
  });
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
    plugins: [fastifyApolloDrainPlugin(app), ApolloServerPluginLandingPageDisabled(), costPlugin(settings.limits, parts.chargeClient), watchPlugin(metrics)],
  });
  await server.start();
  return server;
}

const asGraphql = (error: GraphQLFormattedError): { errors: GraphQLFormattedError[] } => ({ errors: [error] });

/** `/graphql`, with the limits that come before an operation is read: the size of the body, and one operation a request. */
export function graphqlRoute(server: ApolloServer<GatewayContext>, { settings, verifyToken, chargeClient, logger, metrics }: GraphqlParts) {
  return async (app: FastifyInstance): Promise<void> => {
    const refuse = (limit: string, allowed: number) => {
      metrics.refused.inc({ limit });
      return asGraphql(limitExceeded(limit, allowed));
    };
    app.setErrorHandler<Error & { code?: string; statusCode?: number }>((error, _request, reply) => {
      if (error.code === 'FST_ERR_CTP_BODY_TOO_LARGE') return reply.code(400).send(refuse('body', settings.bodyMaxBytes));
      const status = error.statusCode ?? (error.code === 'ERR_INVALID_URL' ? 400 : 500);
      if (status >= 500) logger.error({ err: error }, 'request failed');
      const known = status < 500;
      return reply.code(known ? status : 500).send(asGraphql({
        message: known ? '请求格式有误 (malformed request)' : '系统内部错误,已记录 (internal error, recorded)',
        extensions: { code: known ? 'BAD_REQUEST' : 'INTERNAL_SERVER_ERROR' },
      }));
    });
    app.route({
      url: '/graphql',
      method: ['GET', 'POST'],
      bodyLimit: settings.bodyMaxBytes,
      preHandler: async (request, reply) => {
        if (Array.isArray(request.body)) return reply.code(400).send(refuse('batch', 1));
      },
      handler: fastifyApolloHandler(server, { context: (request) => readContext(request, verifyToken, (charged) => chargeClient(charged, 'requests', 1)) }),
    });
  };
}
