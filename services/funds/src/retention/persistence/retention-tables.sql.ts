import type { SchemaStep } from '@sunledger/service-kit';

/** Retention held of each paid claim (质保金), and the quality issues that block it as projects tells them. */
export const retentionTables: SchemaStep['sql'] = ({ app, jobs }) => `
create table funds.retention (
  id uuid primary key,
  reimbursement_id uuid not null unique references funds.reimbursement,
  project_id text not null,
  contract_id text not null,
  programme_id uuid not null references funds.programme,
  holder_body_id text not null,
  region_code text not null,
  amount_fen bigint not null check (amount_fen > 0),
  share_percent text not null,
  share_policy text not null,
  warranty_months integer not null,
  warranty_ends_on date,
  state text not null default 'held' check (state in ('held', 'due', 'released')),
  held_on date not null,
  recorded_at timestamptz not null,
  held_event_id uuid not null,
  overdue_on date,
  overdue_event_id uuid,
  released_on date,
  released_by text,
  released_event_id uuid
);
create index on funds.retention (region_code text_pattern_ops, recorded_at desc);
create index on funds.retention (contract_id);
create index on funds.retention (project_id);
create index retention_to_release on funds.retention (warranty_ends_on) where state = 'held';
create table funds.quality_issue (
  issue_id text primary key,
  project_id text not null,
  opened_on date,
  opened_event_id uuid,
  closed_on date,
  closed_event_id uuid
);
create index on funds.quality_issue (project_id);
grant select, insert, update on funds.retention, funds.quality_issue to ${app}, ${jobs};
`;
