import { regionPrefix } from '@sunledger/kernel';
import { readPage, type RequestContext } from '@sunledger/service-kit';
import { inPeriod } from '@sunledger/service-kit/figures/period';
import type { QueryWarningsArgs } from '../../graphql/resolvers.gen.ts';
import { reachOf } from '../../routing/reach.ts';

export const warningResolvers = {
  Query: {
    warnings: async (_: unknown, args: QueryWarningsArgs, context: RequestContext) =>
      readPage<{ id: string }>(await context.db(), args, {
        select: `select id, kind, region_code as "regionCode", body_id as "bodyId", subject_type as "subjectType", subject_id as "subjectId",
            amount_fen as amount, due_on as "dueOn", warned_on as "warnedOn", recorded_at as "recordedAt" from supervision.warning
          where starts_with(region_code, $1) and kit.region_visible(region_code) and supervision.within(region_code, $2)
            and ${inPeriod('warned_on', '$3', '$4')} and ($5::text is null or kind = $5)`,
        parameters: [regionPrefix(args.regionCode), reachOf(context.actor, ['supervision.warning.read']), args.from ?? null, args.until ?? null, args.kind ?? null],
        orderBy: [{ column: '"warnedOn"', type: 'date', descending: true }, { column: 'id', type: 'uuid', descending: true }],
      }),
  },
};
