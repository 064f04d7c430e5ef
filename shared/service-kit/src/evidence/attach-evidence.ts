import { randomUUID } from 'node:crypto';
import { evidenceAttached, type Context } from '@sunledger/events';
import { query, type Em } from '../database/orm.ts';
import type { Work } from '../work.ts';
import { openTicket, signTicket } from './tickets.ts';

export interface EvidenceInput {
  ticket: string;
  /** Kind of document as the pack names it: `acceptance-report`, `tax-invoice`, `contract`, `photo`… */
  kind: string;
}

export interface EvidenceRow {
  id: string;
  hash: string;
  kind: string;
  sizeBytes: bigint;
  contentType: string;
  subjectType: string;
  subjectId: string;
  occurredOn: string;
  recordedAt: Date;
}

/**
 * Attaches uploaded files to a fact (X5). The ticket proves who uploaded what; a hash alone opens nothing. Returns the
 * kinds attached, or undefined when a ticket is forged, expired or another person's.
 */
export async function attachEvidence(
  work: Work,
  context: Context,
  secret: string,
  subject: { type: string; id: string; regionCode: string },
  inputs: readonly EvidenceInput[],
): Promise<string[] | undefined> {
  const tickets = inputs.map((input) => ({ input, ticket: openTicket(secret, input.ticket, 'attach', new Date()) }));
  if (tickets.some(({ ticket }) => !ticket || ticket.personId !== work.actor.personId)) return undefined;
  for (const { input, ticket } of tickets) {
    if (!ticket) continue;
    const id = randomUUID();
    const rows = await query(
      work.em,
      `insert into kit.evidence (id, hash, size_bytes, content_type, kind, subject_type, subject_id, attached_by, occurred_on, recorded_at, captured_at, longitude, latitude)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13) on conflict do nothing returning id`,
      [id, ticket.hash, ticket.sizeBytes, ticket.contentType, input.kind, subject.type, subject.id, work.actor.personId,
        work.occurredOn, work.now, ticket.capturedAt ?? null, ticket.longitude ?? null, ticket.latitude ?? null],
    );
    if (rows.length === 0) continue;
    await work.emit(evidenceAttached[context], {
      aggregateId: id,
      regionCode: subject.regionCode,
      payload: {
        evidenceId: id, hash: ticket.hash, kind: input.kind, contentType: ticket.contentType, subjectType: subject.type, subjectId: subject.id,
        sizeBytes: ticket.sizeBytes, capturedAt: ticket.capturedAt, longitude: ticket.longitude, latitude: ticket.latitude,
      },
    });
  }
  return inputs.map(({ kind }) => kind);
}

export const evidenceOf = (em: Em, subjectType: string, subjectIds: readonly string[]): Promise<EvidenceRow[]> =>
  query(
    em,
    `select id, hash, kind, size_bytes as "sizeBytes", content_type as "contentType", subject_type as "subjectType",
       subject_id as "subjectId", occurred_on as "occurredOn", recorded_at as "recordedAt"
       from kit.evidence where subject_type = $1 and subject_id = any($2) order by recorded_at, id`,
    [subjectType, subjectIds],
  );

const readMinutes = 5;

/** Signs a read of one file for a viewer whom the owning subgraph has let see the fact. */
export const readTicketFor = (secret: string, evidence: Pick<EvidenceRow, 'id' | 'hash' | 'kind' | 'contentType'>): string =>
  signTicket(secret, {
    use: 'read', hash: evidence.hash, contentType: evidence.contentType, fileName: `${evidence.kind}-${evidence.id.slice(0, 8)}`,
    expiresAt: Date.now() + readMinutes * 60_000,
  });
