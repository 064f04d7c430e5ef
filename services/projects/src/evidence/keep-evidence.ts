import { z } from 'zod';
import { attachEvidence, kitRefusal, query, type Em, type EvidenceInput, type Work } from '@sunledger/service-kit';
import type { Refusal } from '@sunledger/kernel';

/** Form of the evidence that a command brings. */
export const evidenceForm = z.array(z.object({ ticket: z.string().min(1).max(4000), kind: z.string().regex(/^[a-z][a-z-]{1,59}$/) })).max(50);

export type KeptEvidence = { refusals: Refusal[]; eventIds: string[] };

/** Attaches what a command brought (X5) and names its facts as causes of what follows (X9). */
export async function keepEvidence(
  work: Work,
  ticketSecret: string,
  subject: { type: string; id: string; regionCode: string },
  inputs: readonly EvidenceInput[],
): Promise<KeptEvidence> {
  const before = work.positions.length;
  const kinds = await attachEvidence(work, 'projects', ticketSecret, subject, inputs);
  if (!kinds) return { refusals: [kitRefusal({ code: 'EVIDENCE_TICKET_INVALID' }, { field: 'evidence' })], eventIds: [] };
  const eventIds = work.positions.slice(before).map((position) => position.slice(position.indexOf('/') + 1));
  work.causedBy(...eventIds);
  return { refusals: [], eventIds };
}

/** The facts by which evidence came to things done earlier: causes of the decision that rests on them. */
export async function evidenceEventsOf(em: Em, subjectIds: readonly string[]): Promise<string[]> {
  const rows = await query<{ id: string }>(
    em,
    `select l.id from kit.evidence e join kit.event_log l on l.aggregate_id = e.id::text
      where e.subject_id = any($1) and l.type = 'projects.evidence-attached.v1' order by l.recorded_at, l.id`,
    [subjectIds],
  );
  return rows.map(({ id }) => id);
}
