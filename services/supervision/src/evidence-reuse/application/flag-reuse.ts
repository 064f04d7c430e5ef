import { randomUUID } from 'node:crypto';
import { evidenceReuseFlagged } from '@sunledger/events';
import { addToFigures, query, type Work } from '@sunledger/service-kit';

export interface EvidenceUse {
  hash: string;
  context: string;
  subjectType: string;
  subjectId: string;
  kind: string;
  contentType: string;
  sizeBytes?: number | undefined;
  capturedAt?: string | undefined;
  longitude?: number | undefined;
  latitude?: number | undefined;
  regionCode: string;
  attachedAt: string;
  postId?: string | undefined;
  bodyId?: string | undefined;
  eventId: string;
}

interface StoredUse {
  seq: bigint;
  context: string;
  subjectId: string;
  eventId: string;
}

/**
 * Notes where a file stands and flags it when it already stands under another fact, here or in another context (X5). It
 * is held against its first use, so that a form attached a thousand times makes a thousand flags and not a million.
 */
export async function flagReuse(work: Work, use: EvidenceUse): Promise<void> {
  // Two copies of the service may hear of the same file at once; each must see the other's.
  await query(work.em, 'select pg_advisory_xact_lock(hashtextextended($1, 5))', [use.hash]);
  const [second] = await query<{ seq: bigint }>(
    work.em,
    `insert into supervision.evidence_use (hash, context, subject_type, subject_id, kind, region_code, occurred_on, event_id,
       content_type, size_bytes, captured_at, longitude, latitude, attached_at, post_id, body_id)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16) on conflict do nothing returning seq`,
    [use.hash, use.context, use.subjectType, use.subjectId, use.kind, use.regionCode, work.occurredOn, use.eventId,
      use.contentType, use.sizeBytes ?? null, use.capturedAt ?? null, use.longitude ?? null, use.latitude ?? null, use.attachedAt,
      use.postId ?? null, use.bodyId ?? null],
  );
  if (!second) return;
  const [first] = await query<StoredUse>(
    work.em,
    `select seq, context, subject_id as "subjectId", event_id as "eventId" from supervision.evidence_use where hash = $1 and seq < $2 order by seq limit 1`,
    [use.hash, second.seq],
  );
  if (first) await flag(work, first, { ...use, seq: second.seq });
}

async function flag(work: Work, first: StoredUse, second: EvidenceUse & { seq: bigint }): Promise<void> {
  const id = randomUUID();
  work.causedBy(first.eventId);
  const eventId = await work.emit(evidenceReuseFlagged, {
    aggregateId: id, regionCode: second.regionCode,
    payload: {
      flagId: id, hash: second.hash, firstContext: first.context, firstSubjectId: first.subjectId,
      secondContext: second.context, secondSubjectId: second.subjectId,
    },
  });
  await query(
    work.em,
    `insert into supervision.evidence_reuse (id, hash, first_use, second_use, region_code, flagged_on, recorded_at, event_id)
     values ($1, $2, $3, $4, $5, $6, $7, $8)`,
    [id, second.hash, first.seq, second.seq, second.regionCode, work.occurredOn, work.now, eventId],
  );
  await addToFigures(work, [{ regionCode: second.regionCode, on: work.occurredOn, measure: 'evidence-reused', amount: 1n }]);
}
