import type { SchemaStep } from '@sunledger/service-kit';

/** What disclosure remembers of the things it is told about, so that a later fact can be shown with their names. */
export const subjectTables: SchemaStep['sql'] = ({ app, jobs }) => `
create table disclosure.project (
  id text primary key,
  name text not null,
  region_code text not null,
  implementing_body_id text not null,
  facts jsonb not null,
  event_id uuid not null
);
create table disclosure.programme (
  id text primary key,
  name text not null,
  fund_kind text not null
);
-- A step of another context that takes effect only when its display has ended (display before effect, D4).
create table disclosure.awaited_step (
  step_id uuid primary key,
  run_id text not null,
  region_code text not null,
  awaiting_event_id uuid not null,
  state text not null default 'awaiting' check (state in ('awaiting', 'cleared', 'refused')),
  settled_on date,
  event_id uuid
);
grant select, insert, update on disclosure.project, disclosure.programme, disclosure.awaited_step to ${app}, ${jobs};
`;
