import { v7 as uuidv7 } from 'uuid';
import type { EventActor, EventDefinition, EventEnvelope, PayloadOf } from '@sunledger/events';
import { query, queryOne, type Em } from '../database/orm.ts';

export interface Fact<D extends EventDefinition> {
  definition: D;
  aggregateId: string;
  regionCode: string;
  occurredOn: string;
  payload: PayloadOf<D>;
}

export interface Origin {
  actor: EventActor;
  recordedAt: Date;
  correlationId: string;
  causes: readonly string[];
}

/**
 * Appends one fact to the event log and names it in the outbox, in the caller's transaction. The advisory lock
 * holds the aggregate until commit, so versions have no gaps and the outbox order within an aggregate is commit order.
 */
export async function appendEvent<D extends EventDefinition>(em: Em, origin: Origin, fact: Fact<D>): Promise<string> {
  const { definition, aggregateId } = fact;
  await query(em, 'select pg_advisory_xact_lock(hashtextextended($1, 7))', [aggregateId]);
  const { version } = await queryOne<{ version: number }>(
    em,
    'select coalesce(max(aggregate_version), 0) + 1 as version from kit.event_log where aggregate_id = $1',
    [aggregateId],
  );
  const envelope: EventEnvelope<D['type']> = {
    id: uuidv7(),
    type: definition.type,
    occurredOn: fact.occurredOn,
    recordedAt: origin.recordedAt.toISOString(),
    actor: origin.actor,
    regionCode: fact.regionCode,
    aggregateId,
    aggregateVersion: version,
    causes: [...new Set(origin.causes)],
    correlationId: origin.correlationId,
    // parse() drops what the schema doesn't name: nothing travels that was not agreed.
    payload: definition.payload.parse(fact.payload),
  };
  await query(
    em,
    `with logged as (
       insert into kit.event_log (id, type, aggregate_id, aggregate_version, region_code, occurred_on, recorded_at, correlation_id, topic, envelope)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10) returning id)
     insert into kit.outbox_pending (event_id) select id from logged`,
    [envelope.id, envelope.type, aggregateId, version, fact.regionCode, fact.occurredOn, origin.recordedAt,
      origin.correlationId, definition.topic, JSON.stringify(envelope)],
  );
  await query(em, 'notify outbox');
  return envelope.id;
}
