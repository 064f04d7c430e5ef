import type { SchemaStep } from '@sunledger/service-kit';

/** Contracts, batches with their acceptances, county samples and quality issues (P5–P8). */
export const contractTables: SchemaStep['sql'] = ({ app, jobs }) => `
create table projects.contractor (
  id uuid primary key,
  code text not null unique,
  name text not null
);
create table projects.contract (
  id uuid primary key,
  project_id uuid not null references projects.project,
  contractor_id uuid not null references projects.contractor,
  region_code text not null,
  amount_fen bigint not null check (amount_fen > 0),
  submitted_fen bigint not null default 0 check (submitted_fen >= 0 and submitted_fen <= amount_fen),
  accepted_fen bigint not null default 0 check (accepted_fen >= 0 and accepted_fen <= submitted_fen),
  signed_on date not null,
  warranty_months integer not null,
  signed_by text not null,
  recorded_at timestamptz not null,
  final_submitted boolean not null default false,
  final_accepted_on date,
  event_id uuid not null
);
create index on projects.contract (project_id);
create index on projects.contract (region_code text_pattern_ops, signed_on);

create table projects.red_flag (
  id uuid primary key,
  contract_id uuid not null references projects.contract,
  project_id uuid not null,
  flag text not null,
  policy text not null,
  raised_on date not null,
  event_id uuid not null
);
create index on projects.red_flag (contract_id);

create table projects.batch (
  id uuid primary key,
  contract_id uuid not null references projects.contract,
  project_id uuid not null references projects.project,
  region_code text not null,
  number integer not null,
  amount_fen bigint not null check (amount_fen > 0),
  content text not null,
  final boolean not null,
  round integer not null default 1,
  state text not null check (state in ('submitted', 'village-passed', 'awaiting-sample', 'township-passed', 'accepted', 'failed')),
  submitted_by text not null,
  submitted_on date not null,
  recorded_at timestamptz not null,
  accepted_on date,
  event_id uuid,
  unique (contract_id, number)
);
create index on projects.batch (project_id);
create index on projects.batch (region_code text_pattern_ops, accepted_on);

create table projects.acceptance (
  id uuid primary key,
  batch_id uuid not null references projects.batch,
  round integer not null,
  level text not null check (level in ('village', 'township', 'county')),
  passed boolean not null,
  satisfaction_percent integer check (satisfaction_percent between 0 and 100),
  opinion text,
  accepted_by text not null,
  body_id text not null,
  occurred_on date not null,
  recorded_at timestamptz not null,
  unique (batch_id, round, level)
);

create table projects.sample_draw (
  id uuid primary key,
  township_code text not null,
  year integer not null,
  position integer not null,
  seed text not null,
  share text not null,
  floor integer not null,
  policy text not null,
  population uuid[] not null,
  sampled uuid[] not null,
  drawn_by text not null,
  drawn_on date not null,
  recorded_at timestamptz not null,
  unique (township_code, year, position)
);

create table projects.quality_issue (
  id uuid primary key,
  project_id uuid not null references projects.project,
  region_code text not null,
  content text not null,
  state text not null check (state in ('open', 'closed')),
  opened_by text not null,
  opened_on date not null,
  opened_event_id uuid not null,
  rectification text,
  closed_by text,
  closed_on date,
  closed_event_id uuid,
  recorded_at timestamptz not null,
  check (closed_by <> opened_by)
);
create index on projects.quality_issue (project_id);
create index on projects.quality_issue (region_code text_pattern_ops, opened_on);

grant select, insert on projects.red_flag, projects.acceptance, projects.sample_draw to ${app}, ${jobs};
grant select, insert, update on projects.contractor, projects.contract, projects.batch, projects.quality_issue to ${app}, ${jobs};
${['red_flag', 'acceptance', 'sample_draw']
  .map((t) => `create trigger ${t}_append_only before update or delete on projects.${t} for each row execute function kit.refuse_change();`)
  .join('\n')}
`;
