import type { SchemaStep } from '@sunledger/service-kit';

/** Village ledgers (一村一账, F8): one posting per import and village, one payment per person, item and period, and what households received. */
export const householdPaymentTables: SchemaStep['sql'] = ({ app, jobs }) => `
create table funds.household_posting (
  id uuid primary key,
  import_id uuid not null references funds.household_import,
  programme_id uuid not null references funds.programme,
  village_code text not null,
  body_id text not null,
  payments integer not null check (payments > 0),
  amount_fen bigint not null check (amount_fen > 0),
  answered integer not null default 0 check (answered between 0 and payments),
  paid_on date not null,
  paid_by text not null,
  recorded_at timestamptz not null,
  event_id uuid not null,
  unique (import_id, village_code)
);
create index on funds.household_posting (village_code, programme_id);
-- No foreign keys on the bulk table: its rows are made from the postings in the same statement, and a check per row would cost more than the row.
create table funds.household_payment (
  id uuid primary key,
  posting_id uuid not null,
  import_id uuid not null,
  programme_id uuid not null,
  line_no integer not null,
  village_code text not null,
  household_id text not null,
  person_token text not null,
  account_token text not null,
  payee_sealed bytea not null,
  account_last4 text not null,
  amount_fen bigint not null check (amount_fen > 0),
  item text not null,
  period text not null,
  paid_on date not null,
  received_fen bigint check (received_fen between 0 and amount_fen),
  state text not null default 'paid' check (state in ('paid', 'confirmed', 'disputed'))
);
-- One person gets one item of a programme once a period, whatever the order in which files arrive.
create unique index household_payment_once on funds.household_payment (person_token, programme_id, period, item);
create index on funds.household_payment (village_code text_pattern_ops, paid_on, id);
create index on funds.household_payment (household_id);
create index on funds.household_payment (account_token);
create table funds.household_receipt (
  id uuid primary key,
  payment_id uuid not null references funds.household_payment,
  village_code text not null,
  received_fen bigint not null check (received_fen >= 0),
  disputed boolean not null,
  method text not null check (method in ('signature', 'sms-code', 'visit')),
  recorded_by text not null,
  occurred_on date not null,
  recorded_at timestamptz not null,
  event_id uuid not null
);
create index on funds.household_receipt (payment_id);
create index on funds.household_receipt (village_code text_pattern_ops, occurred_on, id);
create trigger household_receipt_append_only before update or delete on funds.household_receipt for each row execute function kit.refuse_change();

grant select, insert on funds.household_posting, funds.household_payment, funds.household_receipt to ${app}, ${jobs};
grant update (answered) on funds.household_posting to ${app}, ${jobs};
grant update (received_fen, state) on funds.household_payment to ${app}, ${jobs};
${['household_posting', 'household_payment', 'household_receipt'].map((table) => `
alter table funds.${table} enable row level security;
create policy visible_to_app on funds.${table} to ${app} using (kit.region_visible(village_code)) with check (true);
create policy all_for_jobs on funds.${table} to ${jobs} using (true) with check (true);`).join('\n')}
`;
