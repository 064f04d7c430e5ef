import DataLoader from 'dataloader';
import { Forbidden } from '../commands/define-command.ts';
import { query } from '../database/orm.ts';
import type { RequestContext } from '../graphql/request-context.ts';
import { postFor } from '../identity/actor.ts';
import { readTicketFor, type EvidenceRow } from './attach-evidence.ts';

/** A file as the shared GraphQL type `Evidence` shows it. */
export interface ShownEvidence extends Omit<EvidenceRow, 'subjectType' | 'sizeBytes'> {
  sizeBytes: bigint | number | null;
  attachedBy: string | null;
  capturedAt: Date | string | null;
  longitude: number | null;
  latitude: number | null;
}

/** SQL of the body and the title of a post, as the directory names them; null where a fact was the system's. */
export const postInWords = (postId: string, bodyId: string): string => `nullif(concat_ws(' ',
  (select payload->>'name' from kit.directory_entry where kind = 'body' and id = ${bodyId}),
  (select payload->>'title' from kit.directory_entry where kind = 'post' and id = ${postId})), '')`;

// Who attached it, in which post, stands in the fact of the attaching: the first of its aggregate.
const shown = `select e.id, e.hash, e.kind, e.size_bytes as "sizeBytes", e.content_type as "contentType", e.subject_id as "subjectId",
    e.occurred_on as "occurredOn", e.recorded_at as "recordedAt", e.captured_at as "capturedAt", e.longitude, e.latitude,
    ${postInWords("l.envelope->'actor'->>'postId'", "l.envelope->'actor'->>'bodyId'")} as "attachedBy"
  from kit.evidence e left join kit.event_log l on l.aggregate_id = e.id::text and l.aggregate_version = 1
  where e.subject_type = $1 and e.subject_id = any($2::text[]) order by e.recorded_at, e.id`;

interface Readers<Row> {
  /** Duties of which one must be held where the fact lies; left out where reading the fact itself took that already. */
  duties: readonly string[];
  regionOf: (row: Row) => string;
}

/**
 * Resolver of the files attached to facts of one type (X5), for all facts of a request in one query. That a fact is
 * visible through some post doesn't open what is attached to it: the post must carry one of the duties there.
 */
export function evidenceOn<Row extends { id: string }>(subjectType: string, readers?: Readers<Row>) {
  const key = {};
  const loader = (context: RequestContext) => context.loader(key, () => new DataLoader(async (ids: readonly string[]) => {
    const rows = Map.groupBy(await query<ShownEvidence>(await context.db(), shown, [subjectType, ids]), (row) => row.subjectId);
    return ids.map((id) => rows.get(id) ?? []);
  }));
  return (row: Row, _: unknown, context: RequestContext): Promise<ShownEvidence[]> => {
    const { actor } = context;
    const region = readers?.regionOf(row) ?? '';
    if (readers && !(actor && readers.duties.some((duty) => postFor(actor, duty, region)))) throw new Forbidden(readers.duties[0] ?? '', region);
    return loader(context).load(row.id);
  };
}

/** Resolvers of the shared type `Evidence`. */
export const evidenceResolvers = (ticketSecret: string) => ({
  Evidence: {
    sizeBytes: ({ sizeBytes }: ShownEvidence) => (sizeBytes === null ? null : Number(sizeBytes)),
    position: ({ longitude, latitude }: ShownEvidence) => (longitude === null || latitude === null ? null : { longitude, latitude }),
    readTicket: (evidence: ShownEvidence) => readTicketFor(ticketSecret, evidence),
  },
});
