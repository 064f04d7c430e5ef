import type { SchemaStep } from '@sunledger/service-kit';

export const dutyTables: SchemaStep['sql'] = ({ app, jobs }) => `
create schema disclosure;
grant usage on schema disclosure to ${app}, ${jobs};
create table disclosure.duty (
  id uuid primary key,
  item text not null,
  level text not null,
  region_code text not null,
  body_kind text not null,
  -- Null until the directory knows a body of that kind there: the duty stands all the same.
  body_id text,
  fund_kind text,
  subject_type text not null,
  subject_id text not null,
  title text not null,
  facts jsonb not null,
  step_id uuid,
  run_id uuid,
  formed_on date not null,
  recorded_at timestamptz not null,
  source_event_id uuid not null,
  state text not null default 'open' check (state in ('open', 'met', 'missed', 'cancelled')),
  settled_on date,
  -- One fact makes one duty at each place, however often it arrives.
  unique (source_event_id, item, region_code)
);
create index on disclosure.duty (region_code text_pattern_ops, formed_on);
create index on disclosure.duty (step_id) where step_id is not null;
create index on disclosure.duty (region_code, body_kind) where body_id is null;
grant select, insert, update on disclosure.duty to ${app}, ${jobs};
`;
