import { randomUUID } from 'node:crypto';
import { ApolloServer } from '@apollo/server';
import { ApolloServerPluginInlineTraceDisabled } from '@apollo/server/plugin/disabled';
import { ApolloServerPluginInlineTrace } from '@apollo/server/plugin/inlineTrace';
import { drain, keepAliveMs } from '@sunledger/infra-process';
import { isUuid } from '@sunledger/kernel';
import fastify, { type FastifyInstance, type FastifyRequest } from 'fastify';
import { GraphQLError, type GraphQLSchema } from 'graphql';
import type { Logger } from 'pino';
import { formatErrorFor } from '../graphql/format-error.ts';
import type { RequestContext } from '../graphql/request-context.ts';
import type { Metrics } from '../observability/metrics.ts';
import { answerThroughRestarts, noteDatabaseAway, watchForDatabase } from './repeat-while-away.ts';

export interface HttpParts {
  schema: GraphQLSchema;
  logger: Logger;
  metrics: Metrics;
  /** Authenticates the request and builds its context; throws a GraphQL error when it can't. */
  contextFor: (request: RequestFacts) => Promise<RequestContext>;
  ready: () => Promise<Record<string, boolean>>;
  /** Answers the header `apollo-federation-include-trace: ftv1` with how long each field took; errors in it are masked. */
  tracing: boolean;
  setClock: ((iso: string | null) => Promise<string>) | undefined;
}

export interface RequestFacts {
  token: string | undefined;
  correlationId: string;
  purpose: string | undefined;
  asOf: string | undefined;
}

const oneHeader = (request: FastifyRequest, name: string): string | undefined => {
  const value = request.headers[name];
  return typeof value === 'string' && value.length <= 4000 ? value : undefined;
};

/** Header values are ASCII: a Chinese purpose comes percent-encoded; a malformed one counts as none stated. */
function decodePurpose(text: string): string | undefined {
  try {
    return decodeURIComponent(text).slice(0, 200);
  } catch {
    return undefined;
  }
}

function factsOf(request: FastifyRequest): RequestFacts {
  const correlation = oneHeader(request, 'x-correlation-id');
  const purpose = oneHeader(request, 'x-purpose');
  return {
    token: /^Bearer (.+)$/.exec(oneHeader(request, 'authorization') ?? '')?.[1],
    correlationId: correlation && isUuid(correlation) ? correlation.toLowerCase() : randomUUID(),
    purpose: purpose ? decodePurpose(purpose) : undefined,
    asOf: oneHeader(request, 'x-sunledger-as-of'),
  };
}

/** GraphQL at `/graphql`, health and metrics beside it; everything on one small server. */
export async function createHttpServer(parts: HttpParts): Promise<{ app: FastifyInstance; stop: (lingerMs: number) => Promise<void> }> {
  const { logger, metrics } = parts;
  const app = fastify({ bodyLimit: 4 * 1024 * 1024, keepAliveTimeout: keepAliveMs, forceCloseConnections: 'idle', return503OnClosing: false });
  const server = new ApolloServer<RequestContext>({
    schema: parts.schema,
    formatError: formatErrorFor(logger),
    includeStacktraceInErrorResponses: false,
    introspection: true,
    csrfPrevention: true,
    // The process decides when to stop; a second handler of the same signal would wait for the first, and it for this one.
    stopOnTerminationSignals: false,
    plugins: [
      parts.tracing ? ApolloServerPluginInlineTrace({ includeErrors: { masked: true } }) : ApolloServerPluginInlineTraceDisabled(),
      watchForDatabase,
      {
        async requestDidStart() {
          const stopTimer = metrics.requests.startTimer();
          return {
            async willSendResponse({ contextValue }) {
              stopTimer();
              await contextValue.finish().catch((error: unknown) => {
                noteDatabaseAway(contextValue, error);
                throw error;
              });
            },
          };
        },
      },
    ],
  });
  let draining = false;
  app.addHook('onSend', async (_request, reply) => {
    if (draining) reply.header('connection', 'close');
  });
  await server.start();
  app.route({
    url: '/graphql',
    method: ['GET', 'POST'],
    handler: answerThroughRestarts(server, (request) => parts.contextFor(factsOf(request))),
  });
  app.get('/health/live', () => ({ live: true }));
  app.get('/health/ready', async (_request, reply) => {
    const checks = await parts.ready();
    return reply.code(Object.values(checks).every(Boolean) ? 200 : 503).send(checks);
  });
  app.get('/metrics', async (_request, reply) => reply.type(metrics.registry.contentType).send(await metrics.registry.metrics()));
  if (parts.setClock) {
    const setClock = parts.setClock;
    app.post('/clock', async (request) => ({ now: await setClock((request.body as { now?: string } | null)?.now ?? null) }));
  }
  return {
    app,
    // Takes no new connection, lets what is in flight finish and says so to its keep-alive connection, then ends. With
    // time to linger, idle connections run out by themselves.
    stop: async (lingerMs) => {
      draining = true;
      if (lingerMs > 0) await drain(app.server, lingerMs);
      await app.close();
      await server.stop();
    },
  };
}

export const unauthenticated = (message: string): GraphQLError =>
  new GraphQLError(message, { extensions: { code: 'UNAUTHENTICATED', http: { status: 401 } } });
