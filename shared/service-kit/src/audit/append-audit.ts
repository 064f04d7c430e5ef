import { maskPersonalData } from '@sunledger/kernel';
import type { Actor } from '../identity/actor.ts';
import { query, type Em } from '../database/orm.ts';

export interface AuditEntry {
  actor: Actor;
  now: Date;
  kind: 'command' | 'personal-read' | 'partner-read' | 'export' | 'operator';
  action: string;
  subject?: string | undefined;
  outcome: 'accepted' | 'refused' | 'forbidden' | 'invalid';
  detail: Record<string, unknown>;
  requestId?: string | undefined;
  correlationId: string;
}

/** Inputs of this name are personal whatever they look like; they are recorded as present, never as text. */
const personalKeys = /(name|phone|idnumber|identitynumber|account|address|contact|relation|collector|statement|content|signature|code)$/i;
const harmlessKeys = /^(title|code|regionCode|programmeCode|indicatorCode|projectName|bodyName|fileName|fileHash)$/;

/** A copy of a command's input that may stand in the log for ever: no names, numbers, accounts or free words of people. */
export function withoutPersonalData(value: unknown, key = ''): unknown {
  if (typeof value === 'bigint') return value.toString();
  if (typeof value === 'string') {
    if (!harmlessKeys.test(key) && personalKeys.test(key)) return '***';
    return maskPersonalData(value).slice(0, 500);
  }
  if (Array.isArray(value)) return value.slice(0, 50).map((item) => withoutPersonalData(item, key));
  if (value !== null && typeof value === 'object') {
    return Object.fromEntries(Object.entries(value).map(([name, item]) => [name, withoutPersonalData(item, name)]));
  }
  return value;
}

/** Writes one audit row in the caller's transaction; the sealer chains it afterwards, so commands don't queue behind one another. */
export async function appendAudit(em: Em, entry: AuditEntry): Promise<void> {
  const { actor } = entry;
  await query(
    em,
    `with entry as (
       insert into kit.audit_entry (recorded_at, actor_id, post_ids, purpose, kind, action, subject, outcome, detail, request_id, correlation_id)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11) returning id)
     insert into kit.audit_pending (entry_id) select id from entry`,
    [entry.now, actor.personId, actor.posts.map((post) => post.id), actor.purpose ?? null, entry.kind, entry.action,
      entry.subject ?? null, entry.outcome, JSON.stringify(withoutPersonalData(entry.detail)), entry.requestId ?? null,
      entry.correlationId],
  );
}

export type ReadEntry = Pick<AuditEntry, 'kind' | 'action' | 'subject' | 'outcome' | 'detail'>;

/** Writes what one request read, many rows in one statement; the rows keep the order of the reading. */
export async function appendReads(em: Em, by: Pick<AuditEntry, 'actor' | 'now' | 'correlationId'>, reads: readonly ReadEntry[]): Promise<void> {
  const { actor, now, correlationId } = by;
  await query(
    em,
    `with entry as (
       insert into kit.audit_entry (recorded_at, actor_id, post_ids, purpose, kind, action, subject, outcome, detail, correlation_id)
       select $1, $2, $3, $4, r.kind, r.action, r.subject, r.outcome, r.detail::jsonb, $5
         from unnest($6::text[], $7::text[], $8::text[], $9::text[], $10::text[]) with ordinality r(kind, action, subject, outcome, detail, place)
        order by r.place returning id)
     insert into kit.audit_pending (entry_id) select id from entry`,
    [now, actor.personId, actor.posts.map((post) => post.id), actor.purpose ?? null, correlationId,
      reads.map(({ kind }) => kind), reads.map(({ action }) => action), reads.map(({ subject }) => subject ?? null),
      reads.map(({ outcome }) => outcome), reads.map(({ detail }) => JSON.stringify(withoutPersonalData(detail)))],
  );
}
