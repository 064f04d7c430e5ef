import type { SchemaStep } from '@sunledger/service-kit';

/**
 * Accounts of payees (entered by one person, checked by another, never changed), payment orders, the files that carry
 * them to the bank and the results that come back. One subject has one open order: it can't be paid twice.
 */
export const bankTables: SchemaStep['sql'] = ({ app, jobs }) => `
create table funds.payee_account (
  id uuid primary key,
  payee_type text not null check (payee_type in ('contractor', 'body')),
  payee_id text not null,
  region_code text not null,
  name_sealed bytea not null,
  account_sealed bytea not null,
  account_last4 text not null,
  account_mark text not null,
  bank_code text not null,
  personal boolean not null,
  state text not null default 'entered' check (state in ('entered', 'in-force', 'refused', 'replaced')),
  entered_by text not null,
  entered_on date not null,
  recorded_at timestamptz not null,
  checked_by text check (checked_by <> entered_by),
  checked_on date,
  reason text
);
create unique index one_account_in_force on funds.payee_account (payee_type, payee_id, region_code) where state = 'in-force';
create index on funds.payee_account (payee_type, payee_id);
create index on funds.payee_account (account_mark);
alter table funds.payee_account enable row level security;
create policy visible_to_app on funds.payee_account for all to ${app} using (kit.region_visible(region_code)) with check (true);
create policy all_for_jobs on funds.payee_account to ${jobs} using (true) with check (true);

create sequence funds.payment_number;
create table funds.payment_file (
  id uuid primary key,
  message_id text not null unique,
  programme_id uuid not null references funds.programme,
  region_code text not null,
  payments integer not null check (payments > 0),
  sum_fen bigint not null,
  file_hash text not null,
  key_sealed bytea not null,
  size_bytes bigint not null,
  made_by text not null,
  made_on date not null,
  recorded_at timestamptz not null,
  dropped_at timestamptz,
  answered_on date
);
create index on funds.payment_file (region_code text_pattern_ops, recorded_at desc);
create index file_to_drop on funds.payment_file (recorded_at) where dropped_at is null;
create table funds.bank_result (
  id uuid primary key,
  content_hash text not null,
  message_id text,
  file_id uuid references funds.payment_file,
  region_code text,
  source text not null check (source in ('upload', 'folder')),
  state text not null check (state in ('read', 'refused')),
  paid integer not null default 0,
  failed integer not null default 0,
  paid_fen bigint not null default 0,
  faults jsonb not null default '[]',
  read_by text not null,
  read_on date not null,
  recorded_at timestamptz not null
);
create unique index result_read_once on funds.bank_result (content_hash) where state = 'read';
create index on funds.bank_result (recorded_at desc);
create trigger bank_result_append_only before update or delete on funds.bank_result for each row execute function kit.refuse_change();

create table funds.payment_order (
  id uuid primary key,
  number text not null unique,
  parent_id uuid unique references funds.payment_order,
  programme_id uuid not null references funds.programme,
  holder_id text not null,
  region_code text not null,
  project_id text,
  subject_type text not null,
  subject_id text not null,
  payee_account_id uuid not null references funds.payee_account,
  amount_fen bigint not null check (amount_fen > 0),
  purpose text not null,
  state text not null default 'ordered' check (state in ('ordered', 'sent', 'paid', 'failed', 'reissued', 'cancelled')),
  ordered_by text not null,
  ordered_on date not null,
  released_on date not null,
  recorded_at timestamptz not null,
  ordered_event_id uuid not null,
  file_id uuid references funds.payment_file,
  settled_on date,
  result_id uuid,
  reason_code text,
  reason_text text
);
create unique index one_open_order on funds.payment_order (subject_type, subject_id) where state in ('ordered', 'sent', 'failed');
create index on funds.payment_order (region_code text_pattern_ops, recorded_at desc);
create index on funds.payment_order (programme_id) where state = 'ordered';
create index on funds.payment_order (file_id);
create index on funds.payment_order (project_id);

create table funds.payment_flag (
  id uuid primary key,
  code text not null,
  subject_type text not null,
  subject_id text not null,
  project_id text,
  region_code text not null,
  facts jsonb not null,
  explanation text not null,
  flagged_on date not null,
  explained_by text not null,
  recorded_at timestamptz not null,
  event_id uuid not null
);
create index on funds.payment_flag (subject_id);
create index on funds.payment_flag (region_code text_pattern_ops, recorded_at desc);
create trigger payment_flag_append_only before update or delete on funds.payment_flag for each row execute function kit.refuse_change();

grant select, insert, update on funds.payee_account, funds.payment_order, funds.payment_file to ${app}, ${jobs};
grant select, insert on funds.bank_result, funds.payment_flag to ${app}, ${jobs};
grant usage on sequence funds.payment_number to ${app}, ${jobs};
`;
