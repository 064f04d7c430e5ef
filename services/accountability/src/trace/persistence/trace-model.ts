import { allEvents, directoryTopic } from '@sunledger/events';
import { project, query, type Projection, type ReadModel } from '@sunledger/service-kit';
import { causesOf, isConfidential, standsInTrace } from '../domain/trace-rules.ts';

const createTables: ReadModel['createTables'] = (schema, { app, jobs }) => `
create table ${schema}.trace_node (
  event_id uuid primary key,
  type text not null,
  title text not null,
  aggregate_id text not null,
  region_code text not null,
  occurred_on date not null,
  recorded_at timestamptz not null,
  correlation_id uuid not null,
  confidential boolean not null
);
create index on ${schema}.trace_node (aggregate_id);
create table ${schema}.trace_edge (
  cause uuid not null,
  effect uuid not null,
  primary key (cause, effect)
);
create index on ${schema}.trace_edge (effect);
grant select on ${schema}.trace_node, ${schema}.trace_edge to ${app};
grant select, insert on ${schema}.trace_node, ${schema}.trace_edge to ${jobs};
`;

/** X9: every fact of the five contexts and what led to it, but for petitions, which no trace leads to. */
const projections = (schema: string): readonly Projection[] =>
  [...allEvents.values()].filter(({ topic }) => topic !== directoryTopic).map((definition) => project(definition, async (em, event) => {
    if (!standsInTrace(event)) return;
    await query(
      em,
      `insert into ${schema}.trace_node (event_id, type, title, aggregate_id, region_code, occurred_on, recorded_at, correlation_id, confidential)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
      [event.id, event.type, definition.title, event.aggregateId, event.regionCode, event.occurredOn, event.recordedAt, event.correlationId,
        isConfidential(event.type)],
    );
    // A cause may come later than its effect: another topic. Until it does, and if it never may, the edge leads nowhere.
    await query(
      em,
      `insert into ${schema}.trace_edge (cause, effect) select cause, $1 from unnest($2::uuid[]) cause where cause <> $1 on conflict do nothing`,
      [event.id, causesOf(event)],
    );
  }));

export const traceModel: ReadModel = { schema: 'accountability_trace', tables: ['trace_node', 'trace_edge'], createTables, projections };
