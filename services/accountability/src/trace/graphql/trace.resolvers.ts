import { InvalidInput, outOfRange } from '@sunledger/service-kit';
import { dutyPrefixes } from '../../directory/domain/duty-regions.ts';
import type { Resolvers } from '../../graphql/resolvers.gen.ts';
import { walkTrace } from '../application/walk-trace.ts';
import { deepestTrace } from '../domain/trace-rules.ts';

export const traceResolvers = {
  Query: {
    trace: async (_, { eventId, subjectId, direction, depth }, context) => {
      const start = eventId ?? subjectId;
      if (!start || (eventId && subjectId)) throw new InvalidInput([{ field: 'eventId', message: 'eventId 与 subjectId 填且只填一个', messageEn: 'give either eventId or subjectId' }]);
      const steps = depth ?? deepestTrace;
      if (steps < 1 || steps > deepestTrace) throw new InvalidInput([outOfRange('depth', 1, deepestTrace)]);
      const rights = { casePrefixes: context.actor ? dutyPrefixes(context.actor, 'accountability.trace.read-cases') : [] };
      return walkTrace(await context.db(), rights, start, direction, steps);
    },
  },
  TraceNode: {
    subjectId: ({ aggregateId }) => aggregateId,
    region: ({ regionCode }) => ({ code: regionCode }),
  },
} satisfies Resolvers;
