import type { SchemaStep } from '@sunledger/service-kit';

/** Needs, meetings, procedure runs and the library (P2–P4). */
export const projectTables: SchemaStep['sql'] = ({ app, jobs }) => `
create table projects.need (
  id uuid primary key,
  village_code text not null,
  survey_year integer not null,
  households integer not null check (households > 0),
  content text not null,
  place text not null,
  estimate_fen bigint not null check (estimate_fen > 0),
  recorded_by text not null,
  occurred_on date not null,
  recorded_at timestamptz not null,
  event_id uuid not null
);
create index on projects.need (village_code text_pattern_ops, survey_year);

create table projects.meeting (
  id uuid primary key,
  subject_type text not null check (subject_type in ('Need', 'Project', 'Household')),
  subject_id uuid not null,
  region_code text not null,
  kind text not null check (kind in ('group', 'representatives')),
  eligible integer not null,
  present integer not null,
  in_favour integer not null,
  policy text not null,
  held_on date not null,
  recorded_by text not null,
  recorded_at timestamptz not null,
  check (0 <= in_favour and in_favour <= present and present <= eligible)
);
create index on projects.meeting (subject_id, kind, held_on);

create table projects.procedure_run (
  id uuid primary key,
  procedure text not null,
  subject_type text not null,
  subject_id uuid not null,
  subject_title text not null,
  region_code text not null,
  pack_id text not null,
  pack_version integer not null,
  clause text,
  state text not null check (state in ('open', 'done', 'refused')),
  opened_by text not null,
  opened_tier text not null,
  opened_on date not null,
  recorded_at timestamptz not null
);
create index on projects.procedure_run (subject_id);

create table projects.procedure_step (
  id uuid primary key,
  run_id uuid not null references projects.procedure_run,
  position integer not null,
  code text not null,
  title text not null,
  body_kind text not null,
  evidence text[] not null,
  displayed boolean not null,
  quorum boolean not null,
  limit_value integer,
  limit_unit text,
  state text not null check (state in ('pending', 'current', 'awaiting-display', 'done', 'refused')),
  opinion text,
  done_by text,
  done_tier text,
  done_body_id text,
  done_on date,
  recorded_at timestamptz,
  meeting_id uuid references projects.meeting,
  effective_on date,
  unique (run_id, position),
  unique (run_id, code)
);

create table projects.project (
  id uuid primary key,
  run_id uuid not null references projects.procedure_run,
  name text not null,
  project_kind text not null,
  region_code text not null,
  content text not null,
  place text not null,
  estimate_fen bigint not null check (estimate_fen > 0),
  plan_year integer not null,
  implementing_body_id text not null,
  beneficiary_households integer not null,
  period text,
  targets text,
  benefit_mechanism text,
  intended_source text,
  state text not null check (state in ('proposed', 'listed', 'adopted', 'refused')),
  proposed_by text not null,
  proposed_on date not null,
  recorded_at timestamptz not null,
  listed_on date,
  listed_event_id uuid,
  adopted_on date,
  adopted_year integer,
  planned_fen bigint not null default 0,
  contracted_fen bigint not null default 0 check (contracted_fen <= planned_fen),
  accepted_fen bigint not null default 0 check (accepted_fen <= contracted_fen),
  rolled_over integer not null default 0
);
create index on projects.project (region_code text_pattern_ops, recorded_at desc);
create index on projects.project (project_kind, plan_year, region_code text_pattern_ops);

create table projects.project_need (
  project_id uuid not null references projects.project,
  need_id uuid not null references projects.need,
  primary key (project_id, need_id)
);
create index on projects.project_need (need_id);

create table projects.similar_project (
  project_id uuid not null references projects.project,
  similar_project_id uuid not null references projects.project,
  score_percent integer not null,
  explanation text not null,
  explained_by text not null,
  event_id uuid not null,
  primary key (project_id, similar_project_id)
);

create table projects.adoption (
  id uuid primary key,
  project_id uuid not null references projects.project,
  plan_id text not null,
  programme_id text not null,
  year integer not null,
  amount_fen bigint not null check (amount_fen > 0),
  region_code text not null,
  adopted_on date not null,
  event_id uuid not null,
  unique (plan_id, project_id, programme_id)
);
create index on projects.adoption (region_code text_pattern_ops, adopted_on);
create index on projects.adoption (project_id);

grant select, insert on projects.need, projects.meeting, projects.project_need, projects.similar_project, projects.adoption to ${app}, ${jobs};
grant select, insert, update on projects.project, projects.procedure_run, projects.procedure_step to ${app}, ${jobs};
${['need', 'meeting', 'project_need', 'similar_project', 'adoption']
  .map((t) => `create trigger ${t}_append_only before update or delete on projects.${t} for each row execute function kit.refuse_change();`)
  .join('\n')}
`;
