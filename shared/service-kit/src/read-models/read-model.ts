import type { EnvelopeOf, EventDefinition, EventEnvelope } from '@sunledger/events';
import { rolesOf } from '../database/roles.ts';
import { query, type Em, type SchemaStep } from '../database/orm.ts';
import type { EventHandler } from '../events/handlers.ts';

/** What one fact does to a read model: from the event alone, no clock and no policy, so that a rebuild comes out identical. */
export interface Projection {
  type: string;
  topic: string;
  apply: (em: Em, event: EventEnvelope) => Promise<void>;
}

/** Tables that hold nothing but what the topics say, in a schema of their own with an inbox of their own. */
export interface ReadModel {
  schema: string;
  tables: readonly string[];
  /** Creates the tables in the given schema, with the application's right to read and the jobs' right to write them. */
  createTables: (schema: string, roles: ReturnType<typeof rolesOf>) => string;
  projections: (schema: string) => readonly Projection[];
}

export function project<D extends EventDefinition>(definition: D, apply: (em: Em, event: EnvelopeOf<D>) => Promise<void>): Projection {
  return {
    type: definition.type,
    topic: definition.topic,
    apply: (em, event) => apply(em, { ...event, payload: definition.payload.parse(event.payload) } as EnvelopeOf<D>),
  };
}

export const createSchemaSql = (model: ReadModel, schema: string, roles: ReturnType<typeof rolesOf>): string => `
create schema ${schema};
grant usage on schema ${schema} to ${roles.app}, ${roles.jobs};
create table ${schema}.inbox (event_id uuid primary key);
grant select, insert on ${schema}.inbox to ${roles.jobs};
${model.createTables(schema, roles)}`;

export const readModelStep = (model: ReadModel): SchemaStep['sql'] => (roles) => createSchemaSql(model, model.schema, roles);

/** Applies a fact to the model in this schema unless its inbox already names it. The inbox comes first: its lock is what a swap takes. */
export async function applyOnce(em: Em, schema: string, projections: readonly Projection[], event: EventEnvelope): Promise<boolean> {
  const fresh = await query(em, `insert into ${schema}.inbox (event_id) values ($1) on conflict do nothing returning event_id`, [event.id]);
  if (fresh.length === 0) return false;
  for (const projection of projections) await projection.apply(em, event);
  return true;
}

export function projectionsByType(projections: readonly Projection[]): ReadonlyMap<string, readonly Projection[]> {
  const byType = new Map<string, Projection[]>();
  for (const projection of projections) byType.set(projection.type, [...(byType.get(projection.type) ?? []), projection]);
  return byType;
}

/** Handlers by which a running service keeps the model up to date. */
export function readModelHandlers(model: ReadModel): EventHandler[] {
  return [...projectionsByType(model.projections(model.schema))].map(([type, projections]) => ({
    type,
    topic: projections[0]!.topic,
    handle: async (work, event) => {
      await applyOnce(work.em, model.schema, projections, event);
    },
  }));
}
