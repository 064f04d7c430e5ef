import type { SchemaStep } from '@sunledger/service-kit';

/**
 * The household register (P1). Names, identity numbers and accounts are sealed; persons are told apart by token. The
 * staging table belongs to the jobs role alone and is emptied when its file is entered.
 */
export const householdTables: SchemaStep['sql'] = ({ app, jobs }) => `
create schema projects;
grant usage on schema projects to ${app}, ${jobs};

create table projects.register_import (
  id uuid primary key,
  region_code text not null,
  file_hash text not null,
  state text not null check (state in ('received', 'checked', 'approved', 'entered', 'failed')),
  failure text,
  row_count integer,
  household_count integer,
  refused_household_count integer,
  submitted_by text not null,
  submitted_on date not null,
  recorded_at timestamptz not null,
  evidence_event_id uuid,
  approved_by text,
  approved_on date,
  entered_on date,
  check (approved_by <> submitted_by)
);
-- The same file is entered once for a region, also when it comes twice at the same moment.
create unique index register_import_file on projects.register_import (region_code, file_hash) where state <> 'failed';
create index register_import_waiting on projects.register_import (recorded_at) where state in ('received', 'approved');

create table projects.register_fault (
  id bigserial primary key,
  import_id uuid not null references projects.register_import,
  line integer not null,
  column_name text not null,
  reason text not null,
  other_line integer
);
create index on projects.register_fault (import_id, line, id);

create table projects.register_staging (
  import_id uuid not null,
  line integer not null,
  village_code text not null,
  household_number text not null,
  kind text not null,
  head boolean not null,
  token text,
  name_masked text,
  person_sealed bytea,
  died_on date,
  faults jsonb
);
create index on projects.register_staging (import_id, village_code, household_number);

create table projects.household (
  id uuid primary key,
  number text not null,
  village_code text not null,
  kind text not null,
  head_masked text not null,
  member_count integer not null,
  state text not null check (state in ('proposed', 'registered', 'refused')),
  register_import_id uuid references projects.register_import,
  run_id uuid,
  proposed_by text,
  registered_on date,
  event_id uuid,
  recorded_at timestamptz not null
);
create unique index household_number on projects.household (village_code, number) where state <> 'refused';
create index household_place on projects.household (village_code text_pattern_ops, registered_on);

create table projects.household_member (
  id uuid primary key,
  household_id uuid not null references projects.household,
  village_code text not null,
  token text not null,
  head boolean not null,
  person_sealed bytea not null,
  died_on date,
  active boolean not null default true
);
-- One person belongs to one household of the register.
create unique index household_member_person on projects.household_member (token) where active;
create index on projects.household_member (household_id);

alter table projects.household enable row level security;
alter table projects.household_member enable row level security;
create policy household_app on projects.household to ${app} using (kit.region_visible(village_code)) with check (true);
create policy household_jobs on projects.household to ${jobs} using (true) with check (true);
create policy household_member_app on projects.household_member to ${app} using (kit.region_visible(village_code)) with check (true);
create policy household_member_jobs on projects.household_member to ${jobs} using (true) with check (true);

grant select, insert, update on projects.register_import, projects.household, projects.household_member to ${app}, ${jobs};
grant select on projects.register_fault to ${app};
grant select, insert on projects.register_fault to ${jobs};
grant usage on sequence projects.register_fault_id_seq to ${jobs};
-- maintain: freshly copied rows are analysed before they are judged, or the planner takes the table for empty.
grant select, insert, delete, maintain on projects.register_staging to ${jobs};
create trigger register_fault_append_only before update or delete on projects.register_fault for each row execute function kit.refuse_change();
`;
