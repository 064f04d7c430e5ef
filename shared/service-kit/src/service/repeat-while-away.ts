import type { ApolloServer, ApolloServerPlugin } from '@apollo/server';
import { fastifyApolloHandler } from '@as-integrations/fastify';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { isDatabaseAway } from '../database/passing-fault.ts';
import type { RequestContext } from '../graphql/request-context.ts';

/** Shorter than the gateway waits for a subgraph; a restart of PostgreSQL takes a second or two. */
const patienceMs = 12_000;
const longestPauseMs = 400;

const awayFor = new WeakSet<RequestContext['faults']>();

export function noteDatabaseAway(context: RequestContext, error: unknown): void {
  if (isDatabaseAway(error)) awayFor.add(context.faults);
}

/** Notes that an operation met a database that was away. */
export const watchForDatabase: ApolloServerPlugin<RequestContext> = {
  async requestDidStart() {
    return {
      async didEncounterErrors({ errors, contextValue }) {
        for (const error of errors) noteDatabaseAway(contextValue, error.originalError ?? error);
      },
    };
  },
};

/**
 * Answers an operation, and asks it again as a whole while the database is away, for a bounded time: nobody gets half an
 * answer because PostgreSQL was restarted. A read changes nothing; a command that took effect though its connection was
 * lost is known by its requestId and gives the same answer.
 */
export function answerThroughRestarts(server: ApolloServer<RequestContext>, contextFor: (request: FastifyRequest) => Promise<RequestContext>) {
  return async (request: FastifyRequest, reply: FastifyReply): Promise<unknown> => {
    const givenUpAt = Date.now() + patienceMs;
    for (let pauseMs = 50; ; pauseMs = Math.min(pauseMs * 2, longestPauseMs)) {
      let away = false;
      let context: RequestContext | undefined;
      const answer = await fastifyApolloHandler(server, {
        context: async () => {
          try {
            return (context = await contextFor(request));
          } catch (error) {
            away = isDatabaseAway(error);
            throw error;
          }
        },
      }).call(request.server, request, reply);
      away ||= context !== undefined && awayFor.has(context.faults);
      if (!away || Date.now() > givenUpAt) return answer;
      await new Promise((resolve) => setTimeout(resolve, pauseMs));
    }
  };
}
