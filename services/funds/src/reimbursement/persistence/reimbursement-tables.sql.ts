import type { SchemaStep } from '@sunledger/service-kit';

/**
 * What may be claimed (read copies of contracts and accepted batches), claims with the review steps frozen as the pack
 * had them on the day of application, who did what with a claim (append-only), and invoices: one that stands in a claim,
 * refused or not, stands in no other.
 */
export const reimbursementTables: SchemaStep['sql'] = ({ app, jobs }) => `
create table funds.project_contract (
  contract_id text primary key,
  project_id text not null,
  contractor_id text not null,
  amount_fen bigint not null,
  signed_on date not null,
  warranty_months integer not null,
  event_id uuid not null
);
create index on funds.project_contract (project_id);
create table funds.accepted_batch (
  batch_id text primary key,
  project_id text not null,
  contract_id text not null,
  accepted_fen bigint not null,
  accepted_on date not null,
  final boolean not null,
  event_id uuid not null
);
create index on funds.accepted_batch (contract_id);
create table funds.reimbursement (
  id uuid primary key,
  project_id text not null references funds.listed_project,
  batch_id text not null references funds.accepted_batch,
  contract_id text not null references funds.project_contract,
  programme_id uuid not null references funds.programme,
  holder_body_id text not null,
  region_code text not null,
  amount_fen bigint not null check (amount_fen > 0),
  state text not null check (state in ('in-review', 'awaiting-approval', 'approved', 'rejected', 'paid')),
  round integer not null default 1,
  step_no integer not null default 0,
  steps jsonb not null,
  steps_policy jsonb not null,
  large boolean not null,
  commit_entry_id uuid references funds.journal_entry,
  submitted_on date not null,
  recorded_at timestamptz not null,
  last_act_on date not null,
  last_event_id uuid not null,
  retained_fen bigint check (retained_fen >= 0 and retained_fen <= amount_fen),
  paid_on date,
  paid_event_id uuid
);
create index on funds.reimbursement (region_code text_pattern_ops, recorded_at desc);
create index on funds.reimbursement (project_id);
create index on funds.reimbursement (programme_id);
create table funds.reimbursement_invoice (
  reimbursement_id uuid not null references funds.reimbursement,
  round integer not null,
  line_no integer not null,
  code text not null,
  number text not null,
  amount_fen bigint not null check (amount_fen > 0),
  issued_on date not null,
  withdrawn_on date,
  primary key (reimbursement_id, round, line_no)
);
create unique index invoice_counts_once on funds.reimbursement_invoice (number, code) where withdrawn_on is null;
create table funds.reimbursement_act (
  reimbursement_id uuid not null references funds.reimbursement,
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
  primary key (reimbursement_id, act_no)
);
create trigger reimbursement_act_append_only before update or delete on funds.reimbursement_act for each row execute function kit.refuse_change();
grant select, insert, update on funds.project_contract, funds.accepted_batch, funds.reimbursement, funds.reimbursement_invoice to ${app}, ${jobs};
grant select, insert on funds.reimbursement_act to ${app}, ${jobs};
`;
