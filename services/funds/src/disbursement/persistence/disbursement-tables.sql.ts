import type { SchemaStep } from '@sunledger/service-kit';

/** Requests for money by progress (拨付) with the reviews frozen as the pack had them, and who did what with one (append-only). */
export const disbursementTables: SchemaStep['sql'] = ({ app, jobs }) => `
create table funds.disbursement (
  id uuid primary key,
  number text not null unique,
  project_id text not null references funds.listed_project,
  contract_id text not null references funds.project_contract,
  programme_id uuid not null references funds.programme,
  holder_body_id text not null,
  payee_type text not null check (payee_type in ('contractor', 'body')),
  payee_id text not null,
  region_code text not null,
  stage text not null,
  stage_title text not null,
  amount_fen bigint not null check (amount_fen > 0),
  state text not null check (state in ('in-review', 'approved', 'ordered', 'rejected', 'paid')),
  round integer not null default 1,
  step_no integer not null default 0,
  steps jsonb not null,
  steps_policy jsonb not null,
  commit_entry_id uuid references funds.journal_entry,
  requested_on date not null,
  recorded_at timestamptz not null,
  last_act_on date not null,
  last_event_id uuid not null,
  retained_fen bigint check (retained_fen >= 0 and retained_fen <= amount_fen),
  retained_share text,
  retained_policy text,
  paid_on date,
  paid_event_id uuid
);
create index on funds.disbursement (region_code text_pattern_ops, recorded_at desc);
create index on funds.disbursement (project_id);
create index on funds.disbursement (contract_id);
create index on funds.disbursement (programme_id);
create table funds.disbursement_act (
  disbursement_id uuid not null references funds.disbursement,
  act_no integer not null,
  round integer not null,
  duty text not null check (duty in ('prepare', 'review', 'approve', 'pay')),
  step text not null,
  passed boolean not null,
  reason text,
  person_id text not null,
  post_id text,
  body_id text,
  occurred_on date not null,
  recorded_at timestamptz not null,
  event_id uuid not null,
  primary key (disbursement_id, act_no)
);
create trigger disbursement_act_append_only before update or delete on funds.disbursement_act for each row execute function kit.refuse_change();
grant select, insert, update on funds.disbursement to ${app}, ${jobs};
grant select, insert on funds.disbursement_act to ${app}, ${jobs};
`;
