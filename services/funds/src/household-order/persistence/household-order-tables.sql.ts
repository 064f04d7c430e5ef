import type { SchemaStep } from '@sunledger/service-kit';

/**
 * Household payments leave through payment orders (F5, F8): one order stands for a whole list, many files carry it, and whether a
 * payment was paid is told by its posting, so that settling a list updates villages and not a million rows. What came back is
 * kept row by row with who corrected its payee and who checked that (X7).
 */
export const householdOrderTables: SchemaStep['sql'] = ({ app, jobs }) => `
alter table funds.household_import
  drop constraint household_import_state_check,
  add constraint household_import_state_check check (state in ('reading', 'checked', 'approved', 'posting', 'ordered', 'posted', 'rejected', 'cancelled'));
alter table funds.payment_order
  alter column payee_account_id drop not null,
  add column payments integer not null default 1 check (payments > 0),
  add column returned integer not null default 0 check (returned between 0 and payments),
  add column returned_fen bigint not null default 0 check (returned_fen between 0 and amount_fen),
  add constraint only_lists_have_no_payee check (payee_account_id is not null or subject_type = 'HouseholdImport');
alter table funds.payment_file
  alter column file_hash drop not null,
  alter column key_sealed drop not null,
  alter column size_bytes drop not null,
  add column order_id uuid references funds.payment_order,
  -- The bank's day: of the last payment of a bulk file that it carried out.
  add column settled_on date,
  add constraint only_bulk_files_are_written_later check (file_hash is not null or order_id is not null);
drop index funds.file_to_drop;
create index file_to_drop on funds.payment_file (recorded_at) where dropped_at is null and file_hash is not null;
create index file_to_write on funds.payment_file (recorded_at) where file_hash is null;
create index on funds.payment_file (order_id);

alter table funds.household_posting
  alter column event_id drop not null,
  add column order_id uuid references funds.payment_order,
  add column round smallint not null default 1 check (round > 0),
  add column settled_on date,
  add column settled_at timestamptz,
  add column returned integer not null default 0 check (returned between 0 and payments),
  add column returned_fen bigint not null default 0 check (returned_fen between 0 and amount_fen),
  drop constraint household_posting_import_id_village_code_key,
  add constraint one_posting_a_round unique (import_id, village_code, round);
-- What was posted before banks were asked counts as paid on its day.
update funds.household_posting set settled_on = paid_on, settled_at = recorded_at;
alter table funds.household_posting
  add constraint what_was_paid_is_told check (settled_on is null or returned = payments or event_id is not null);
create index on funds.household_posting (order_id);
create index household_posting_unsettled on funds.household_posting (village_code) where settled_on is null;
grant update (paid_on, settled_on, settled_at, returned, returned_fen, event_id) on funds.household_posting to ${app}, ${jobs};

alter table funds.household_payment
  add column payee_revision smallint not null default 0,
  drop constraint household_payment_state_check,
  add constraint household_payment_state_check check (state in ('paid', 'confirmed', 'disputed', 'returned'));
grant update (posting_id, paid_on, payee_sealed, payee_revision, account_token, account_last4) on funds.household_payment to ${app}, ${jobs};

-- Which lines of which villages a file carries.
create table funds.payment_file_part (
  file_id uuid not null references funds.payment_file,
  posting_id uuid not null references funds.household_posting,
  first_line integer not null,
  last_line integer not null check (last_line >= first_line),
  payments integer not null check (payments > 0),
  amount_fen bigint not null check (amount_fen > 0),
  primary key (posting_id, first_line)
);
create index on funds.payment_file_part (file_id);

create table funds.household_return (
  id uuid primary key,
  payment_id uuid not null references funds.household_payment,
  posting_id uuid not null references funds.household_posting,
  import_id uuid not null references funds.household_import,
  programme_id uuid not null references funds.programme,
  village_code text not null,
  line_no integer not null,
  amount_fen bigint not null check (amount_fen > 0),
  -- Of the account that failed: the payment itself stands under the corrected one afterwards.
  account_last4 text not null,
  file_id uuid not null references funds.payment_file,
  result_id uuid not null,
  reason_code text not null,
  reason_text text,
  returned_on date not null,
  recorded_at timestamptz not null,
  state text not null default 'open' check (state in ('open', 'entered', 'corrected', 'reissued')),
  event_id uuid,
  reissued_order_id uuid references funds.payment_order,
  unique (payment_id, posting_id),
  check ((state = 'reissued') = (reissued_order_id is not null))
);
create index on funds.household_return (village_code text_pattern_ops, returned_on desc, id);
create index on funds.household_return (posting_id);
create index on funds.household_return (file_id);
create index household_return_due on funds.household_return (import_id) where state <> 'reissued';

create table funds.payee_correction (
  id uuid primary key,
  return_id uuid not null references funds.household_return,
  payment_id uuid not null references funds.household_payment,
  village_code text not null,
  revision smallint not null check (revision > 0),
  payee_sealed bytea not null,
  account_token text not null,
  account_last4 text not null,
  state text not null default 'entered' check (state in ('entered', 'passed', 'refused')),
  entered_by text not null,
  entered_on date not null,
  recorded_at timestamptz not null,
  checked_by text check (checked_by <> entered_by),
  checked_on date,
  reason text,
  -- Two payees sealed under one revision would share a nonce.
  unique (payment_id, revision)
);
create unique index one_correction_to_check on funds.payee_correction (return_id) where state = 'entered';
grant select, insert on funds.payment_file_part, funds.household_return, funds.payee_correction to ${app}, ${jobs};
grant update (state, event_id, reissued_order_id) on funds.household_return to ${app}, ${jobs};
grant update (state, checked_by, checked_on, reason) on funds.payee_correction to ${app};
${['household_return', 'payee_correction'].map((table) => `
alter table funds.${table} enable row level security;
create policy visible_to_app on funds.${table} to ${app} using (kit.region_visible(village_code)) with check (true);
create policy all_for_jobs on funds.${table} to ${jobs} using (true) with check (true);`).join('\n')}
`;
