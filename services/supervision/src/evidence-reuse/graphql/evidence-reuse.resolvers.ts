import { regionPrefix } from '@sunledger/kernel';
import { readPage, type RequestContext } from '@sunledger/service-kit';
import { postInWords, type ShownEvidence } from '@sunledger/service-kit/evidence/evidence-field';
import { inPeriod } from '@sunledger/service-kit/figures/period';
import { childLoader } from '@sunledger/service-kit/graphql/loaders';
import type { QueryEvidenceReuseArgs } from '../../graphql/resolvers.gen.ts';
import { reachOf } from '../../routing/reach.ts';

interface ReuseRow {
  id: string;
}
interface UseRow extends ShownEvidence {
  parentId: string;
  open: boolean;
}

/**
 * Both uses of a flag, the earlier first. The file is the same under both, so a flag doesn't open one that names people
 * under either: lists of households, and what a case rests on. A clue's is shown with the clue, to whom the clue is.
 */
const usesOf = childLoader<UseRow>(
  `select r.id::text as "parentId", u.event_id as id, u.hash, upper(u.context) as context, u.subject_type as "subjectType", u.subject_id as "subjectId", u.kind,
     u.occurred_on as "occurredOn", u.content_type as "contentType", u.size_bytes as "sizeBytes", u.captured_at as "capturedAt", u.longitude, u.latitude,
     u.attached_at as "recordedAt", ${postInWords('u.post_id', 'u.body_id')} as "attachedBy",
     u.content_type is not null and not exists (
       select from supervision.evidence_use o where o.seq in (r.first_use, r.second_use)
         and (o.context = 'accountability' or o.subject_type in ('HouseholdImport', 'RegisterImport')))
       and (u.context <> 'supervision' or exists (select from supervision.clue c where c.id::text = u.subject_id)) as open
     from supervision.evidence_reuse r join supervision.evidence_use u on u.seq in (r.first_use, r.second_use)
     where r.id = any($1::uuid[]) order by u.seq`);

export const evidenceReuseResolvers = {
  Query: {
    evidenceReuse: async (_: unknown, args: QueryEvidenceReuseArgs, context: RequestContext) =>
      readPage<ReuseRow>(await context.db(), args, {
        select: `select id, hash, region_code as "regionCode", flagged_on as "flaggedOn",
            recorded_at as "recordedAt" from supervision.evidence_reuse
          where starts_with(region_code, $1) and kit.region_visible(region_code) and supervision.within(region_code, $2)
            and ${inPeriod('flagged_on', '$3', '$4')}`,
        parameters: [regionPrefix(args.regionCode), reachOf(context.actor, ['supervision.evidence.read']), args.from ?? null, args.until ?? null],
        orderBy: [{ column: '"flaggedOn"', type: 'date', descending: true }, { column: 'id', type: 'uuid', descending: true }],
      }),
  },
  EvidenceReuse: {
    uses: ({ id }: ReuseRow, _: unknown, context: RequestContext) => usesOf(context).load(id),
  },
  EvidenceUse: { evidence: (use: UseRow) => (use.open ? use : null) },
};
