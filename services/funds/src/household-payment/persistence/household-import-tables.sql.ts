import type { SchemaStep } from '@sunledger/service-kit';

/**
 * Imports of payment files (F8). The staging table holds what a file says until it is posted; only the jobs role sees
 * it, and it is unlogged: after a crash of the database it is empty and the file, which stays, is read again.
 */
export const householdImportTables: SchemaStep['sql'] = ({ app, jobs }) => `
create table funds.household_import (
  id uuid primary key,
  programme_id uuid not null references funds.programme,
  region_code text not null,
  file_hash text not null,
  mode text not null check (mode in ('all-or-nothing', 'good-rows')),
  state text not null default 'reading' check (state in ('reading', 'checked', 'posting', 'posted', 'rejected', 'cancelled')),
  prepared_by text not null,
  prepared_at timestamptz not null,
  occurred_on date not null,
  correlation_id uuid not null,
  approved_by text,
  paid_on date,
  data_key_sealed bytea,
  rows_read integer not null default 0,
  rows_staged integer not null default 0,
  rows_checked integer not null default 0,
  rows_rejected integer not null default 0,
  rows_posted integer not null default 0,
  good_fen bigint not null default 0,
  reject_file_hash text,
  failure jsonb,
  attempts integer not null default 0,
  settled_at timestamptz,
  check (approved_by is null or approved_by <> prepared_by)
);
-- The same file for the same programme is one import, unless the earlier one came to nothing.
create unique index household_import_once on funds.household_import (programme_id, file_hash) where state not in ('rejected', 'cancelled');
create index on funds.household_import (region_code text_pattern_ops, prepared_at desc);
create index household_import_due on funds.household_import (prepared_at) where state in ('reading', 'posting');
create unlogged table funds.household_import_row (
  import_id uuid not null,
  line_no integer not null,
  village_code text not null,
  person_token text not null,
  account_token text not null,
  payee_sealed bytea not null,
  account_last4 text not null,
  id_last4 text not null,
  amount_fen bigint not null,
  item text not null,
  period text not null,
  period_starts_on date not null
);
create table funds.household_import_reject (
  import_id uuid not null references funds.household_import,
  line_no integer not null,
  rule text not null,
  column_name text not null,
  id_last4 text not null,
  detail jsonb not null default '{}',
  primary key (import_id, line_no, rule)
);
grant select, insert, update on funds.household_import to ${app}, ${jobs};
grant select, insert, delete on funds.household_import_row to ${jobs};
grant maintain on funds.household_import_row to ${jobs};
grant select on funds.household_import_reject to ${app};
grant select, insert, delete on funds.household_import_reject to ${jobs};
`;
