import { regionPrefix } from '@sunledger/kernel';
import { query, readPage, type RequestContext } from '@sunledger/service-kit';
import { inPeriod } from '@sunledger/service-kit/figures/period';
import type { QueryEvidenceReuseArgs } from '../../graphql/resolvers.gen.ts';
import { reachOf } from '../../routing/reach.ts';

interface ReuseRow {
  id: string;
  firstUse: bigint;
  secondUse: bigint;
}
interface UseRow {
  seq: bigint;
}

export const evidenceReuseResolvers = {
  Query: {
    evidenceReuse: async (_: unknown, args: QueryEvidenceReuseArgs, context: RequestContext) =>
      readPage<ReuseRow>(await context.db(), args, {
        select: `select id, hash, first_use as "firstUse", second_use as "secondUse", region_code as "regionCode", flagged_on as "flaggedOn",
            recorded_at as "recordedAt" from supervision.evidence_reuse
          where starts_with(region_code, $1) and kit.region_visible(region_code) and supervision.within(region_code, $2)
            and ${inPeriod('flagged_on', '$3', '$4')}`,
        parameters: [regionPrefix(args.regionCode), reachOf(context.actor, ['supervision.evidence.read']), args.from ?? null, args.until ?? null],
        orderBy: [{ column: '"flaggedOn"', type: 'date', descending: true }, { column: 'id', type: 'uuid', descending: true }],
      }),
  },
  EvidenceReuse: {
    uses: async ({ firstUse, secondUse }: ReuseRow, _: unknown, context: RequestContext) =>
      query<UseRow>(
        await context.db(),
        `select seq, upper(context) as context, subject_type as "subjectType", subject_id as "subjectId", kind, occurred_on as "occurredOn"
           from supervision.evidence_use where seq = any($1::bigint[]) order by seq`,
        [[firstUse.toString(), secondUse.toString()]],
      ),
  },
};
