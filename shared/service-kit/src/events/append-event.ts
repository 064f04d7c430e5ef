import { v7 as uuidv7 } from 'uuid';
import type { EventActor, EventDefinition, EventEnvelope, PayloadOf } from '@sunledger/events';
import { query, type Em } from '../database/orm.ts';

export interface Fact<D extends EventDefinition = EventDefinition> {
  definition: D;
  aggregateId: string;
  regionCode: string;
  occurredOn: string;
  /** Event ids of what led to this fact alone, besides the causes of the whole work. */
  causes?: readonly string[];
  payload: PayloadOf<D>;
}

export interface Origin {
  actor: EventActor;
  recordedAt: Date;
  correlationId: string;
  causes: readonly string[];
}

/** Statements stay of a size that the database plans and logs well. */
const mostAtOnce = 1000;

/**
 * Appends facts to the event log and names them in the outbox, in the caller's transaction and in the order given.
 * Advisory locks hold the aggregates until commit, so versions have no gaps and the outbox order within an aggregate
 * is commit order. Returns the event ids in the same order.
 */
export async function appendEvents(em: Em, origin: Origin, facts: readonly Fact[]): Promise<string[]> {
  const ids: string[] = [];
  for (let from = 0; from < facts.length; from += mostAtOnce) {
    const part = facts.slice(from, from + mostAtOnce);
    const versions = await lockAggregates(em, [...new Set(part.map((fact) => fact.aggregateId))]);
    const envelopes = part.map((fact) => {
      const version = (versions.get(fact.aggregateId) ?? 0) + 1;
      versions.set(fact.aggregateId, version);
      return toEnvelope(origin, fact, version);
    });
    await insertEnvelopes(em, origin, part, envelopes);
    ids.push(...envelopes.map(({ id }) => id));
  }
  if (ids.length > 0) await query(em, 'notify outbox');
  return ids;
}

/** Locked in one order everywhere, so that two batches never wait for each other; answers the last version of each. */
async function lockAggregates(em: Em, aggregateIds: readonly string[]): Promise<Map<string, number>> {
  const keys = [...aggregateIds].sort();
  await query(em, 'select pg_advisory_xact_lock(hashtextextended(a, 7)) from unnest($1::text[]) with ordinality t(a, n) order by n', [keys]);
  // A statement of its own: it must see what the last holder of each lock committed.
  const rows = await query<{ id: string; version: number }>(
    em, 'select aggregate_id as id, max(aggregate_version) as version from kit.event_log where aggregate_id = any($1::text[]) group by 1', [keys]);
  return new Map(rows.map(({ id, version }) => [id, version]));
}

function toEnvelope({ actor, recordedAt, correlationId, causes }: Origin, fact: Fact, aggregateVersion: number): EventEnvelope {
  const { definition, aggregateId, regionCode, occurredOn } = fact;
  return {
    id: uuidv7(), type: definition.type, occurredOn, recordedAt: recordedAt.toISOString(), actor, regionCode, aggregateId, aggregateVersion,
    causes: [...new Set([...causes, ...(fact.causes ?? [])])], correlationId,
    // parse() drops what the schema doesn't name: nothing travels that was not agreed.
    payload: definition.payload.parse(fact.payload),
  };
}

async function insertEnvelopes(em: Em, origin: Origin, facts: readonly Fact[], envelopes: readonly EventEnvelope[]): Promise<void> {
  await query(
    em,
    `with logged as (
       insert into kit.event_log (id, type, aggregate_id, aggregate_version, region_code, occurred_on, topic, envelope, recorded_at, correlation_id)
       select t.*, $9::timestamptz, $10::uuid
         from unnest($1::uuid[], $2::text[], $3::text[], $4::int[], $5::text[], $6::date[], $7::text[], $8::jsonb[]) t)
     insert into kit.outbox_pending (event_id) select id from unnest($1::uuid[]) with ordinality t(id, place) order by place`,
    [envelopes.map((e) => e.id), envelopes.map((e) => e.type), envelopes.map((e) => e.aggregateId), envelopes.map((e) => e.aggregateVersion),
      envelopes.map((e) => e.regionCode), envelopes.map((e) => e.occurredOn), facts.map((fact) => fact.definition.topic),
      envelopes.map((e) => JSON.stringify(e)), origin.recordedAt, origin.correlationId],
  );
}
