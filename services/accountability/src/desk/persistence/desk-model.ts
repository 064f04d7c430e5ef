import { deadlineDaySettled, deadlineExtended, deadlineMet, deadlineMissed, deadlineSet, type EnvelopeOf } from '@sunledger/events';
import { project, query, type Em, type Projection, type ReadModel, type SchemaStep } from '@sunledger/service-kit';

const createTables: ReadModel['createTables'] = (schema, { app, jobs }) => `
create table ${schema}.desk_item (
  deadline_id text primary key,
  kind text not null,
  subject_type text not null,
  subject_id text not null,
  title text not null,
  body_id text,
  region_code text not null,
  started_on date not null,
  due_on date not null,
  provisional boolean not null,
  policy text not null,
  clause text,
  extended_from date,
  state text not null check (state in ('running', 'met', 'missed', 'cancelled')),
  settled_on date,
  -- False while what was missed still has to be done.
  done boolean not null,
  assigned_at timestamptz not null,
  event_id uuid not null,
  -- Clocks begun before their unit was told are counted in calendar days.
  limit_unit text not null default 'calendar-day'
);
create index on ${schema}.desk_item (body_id, due_on, deadline_id);
create index on ${schema}.desk_item (region_code text_pattern_ops, due_on);
grant select on ${schema}.desk_item to ${app};
grant select, insert, update on ${schema}.desk_item to ${jobs};
`;

type Settled = Pick<EnvelopeOf<(typeof deadlineMet)['funds']>, 'payload'>;

/**
 * X8: one desk of what is due over all five contexts, from their clocks. The facts of one clock come in order (one key,
 * one partition), so a clock that is settled and unknown is a fault and stands aside with its reason.
 */
const projections = (schema: string): readonly Projection[] => [
  ...Object.values(deadlineSet).map((definition) => project(definition, async (em, { id, regionCode, recordedAt, payload }) => {
    await query(
      em,
      `insert into ${schema}.desk_item (deadline_id, kind, subject_type, subject_id, title, body_id, region_code, started_on, due_on, provisional,
         policy, clause, state, done, assigned_at, event_id, limit_unit)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, 'running', false, $13, $14, $15)`,
      [payload.deadlineId, payload.kind, payload.subjectType, payload.subjectId, payload.title, payload.bodyId ?? null, regionCode,
        payload.startedOn, payload.dueOn, payload.provisional, payload.policy, payload.clause ?? null, recordedAt, id, payload.limitUnit ?? 'calendar-day'],
    );
  })),
  ...Object.values(deadlineExtended).map((definition) => project(definition, async (em, { payload }) => {
    await changeItem(em, schema, 'due_on = $2, extended_from = $3, provisional = coalesce($4::boolean, provisional)', [
      payload.deadlineId, payload.dueOn, payload.extendedFrom, payload.provisional ?? null]);
  })),
  ...Object.values(deadlineDaySettled).map((definition) => project(definition, async (em, { payload }) => {
    await changeItem(em, schema, 'due_on = $2, provisional = false, extended_from = coalesce($3::date, extended_from)', [
      payload.deadlineId, payload.dueOn, payload.extendedFrom ?? null]);
  })),
  ...Object.values(deadlineMet).map((definition) => project(definition, (em, event) => settle(em, schema, event, true))),
  // Missed by a clock that ran out: still to be done. Missed because it was done late: done, and late.
  ...Object.values(deadlineMissed).map((definition) => project(definition, (em, event) => settle(em, schema, event, event.payload.settledOn > event.payload.dueOn))),
];

const settle = (em: Em, schema: string, { payload }: Settled, done: boolean): Promise<void> =>
  changeItem(em, schema, 'state = $2, settled_on = $3, done = $4', [payload.deadlineId, payload.state, payload.settledOn, done]);

async function changeItem(em: Em, schema: string, assignments: string, parameters: readonly unknown[]): Promise<void> {
  const changed = await query(em, `update ${schema}.desk_item set ${assignments} where deadline_id = $1 returning deadline_id`, parameters);
  if (changed.length === 0) throw new Error(`no clock ${String(parameters[0])} is on the desk`);
}

/** For a desk that was there before clocks told their unit. */
export const deskLimitUnit: SchemaStep['sql'] = () =>
  "alter table accountability_desk.desk_item add column if not exists limit_unit text not null default 'calendar-day';";

export const deskModel: ReadModel = { schema: 'accountability_desk', tables: ['desk_item'], createTables, projections };
