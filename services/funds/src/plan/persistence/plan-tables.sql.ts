import type { SchemaStep } from '@sunledger/service-kit';

/**
 * The library as projects tells it (read copy), yearly plans and their items. `planned_project` lets a project stand in
 * one pending or adopted plan only, whoever proposes at the same time; a plan sent back gives its projects free.
 */
export const planTables: SchemaStep['sql'] = ({ app, jobs }) => `
create table funds.listed_project (
  project_id text primary key,
  name text not null,
  project_kind text not null,
  content text not null,
  place text not null,
  implementing_body_id text not null,
  estimate_fen bigint not null,
  beneficiary_households integer not null,
  region_code text not null,
  listed_on date not null,
  event_id uuid not null
);
create table funds.plan (
  id uuid primary key,
  year integer not null,
  region_code text not null,
  state text not null default 'proposed' check (state in ('proposed', 'displayed', 'adopted', 'sent-back')),
  total_fen bigint not null check (total_fen > 0),
  proposed_by text not null,
  proposed_on date not null,
  recorded_at timestamptz not null,
  proposed_event_id uuid not null,
  decided_by text check (decided_by <> proposed_by),
  decided_on date,
  step_id uuid,
  settled_on date,
  adopted_event_id uuid
);
create index on funds.plan (region_code text_pattern_ops, recorded_at desc);
create table funds.plan_item (
  plan_id uuid not null references funds.plan,
  item_no integer not null,
  project_id text not null references funds.listed_project,
  programme_id uuid not null references funds.programme,
  amount_fen bigint not null check (amount_fen > 0),
  use_code text,
  primary key (plan_id, item_no),
  unique (plan_id, project_id, programme_id)
);
create index on funds.plan_item (project_id);
create index on funds.plan_item (programme_id);
create trigger plan_item_append_only before update or delete on funds.plan_item for each row execute function kit.refuse_change();
create table funds.planned_project (
  project_id text primary key references funds.listed_project,
  plan_id uuid not null references funds.plan
);
grant select, insert, update on funds.listed_project, funds.plan to ${app}, ${jobs};
grant select, insert on funds.plan_item to ${app}, ${jobs};
grant select, insert, delete on funds.planned_project to ${app}, ${jobs};
`;
