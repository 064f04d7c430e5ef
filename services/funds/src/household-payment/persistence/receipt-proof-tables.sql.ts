import type { SchemaStep } from '@sunledger/service-kit';

/**
 * What shows that a household itself answered (F8): codes sent to its telephone, who went along on a visit, what is
 * disputed. Of a code only a keyed hash stays, of a telephone a token and its last digits; number and code lie sealed
 * until the message is out, and then not at all.
 */
export const receiptProofTables: SchemaStep['sql'] = ({ app, jobs }) => `
alter table funds.household_receipt
  add column dispute text check (dispute in ('short', 'late', 'missing', 'diverted')),
  add column witness_id text,
  add column code_id uuid,
  add constraint dispute_has_a_kind check (dispute is null or disputed),
  add constraint witness_is_another check (witness_id is null or witness_id <> recorded_by);
create table funds.receipt_code (
  id uuid primary key,
  payment_id uuid not null references funds.household_payment,
  village_code text not null,
  household_id text not null,
  phone_token text not null,
  phone_last4 text not null,
  code_hash text not null,
  message_sealed bytea,
  attempts integer not null default 0,
  most_attempts integer not null,
  requested_by text not null,
  requested_at timestamptz not null,
  requested_on date not null,
  expires_at timestamptz not null,
  sent_at timestamptz,
  send_attempts integer not null default 0,
  entered_by text,
  entered_at timestamptz
);
create index on funds.receipt_code (payment_id, requested_at desc);
create index on funds.receipt_code (phone_token);
create index receipt_code_unsent on funds.receipt_code (requested_at) where message_sealed is not null;
grant select, insert on funds.receipt_code to ${app}, ${jobs};
grant update (attempts, entered_by, entered_at) on funds.receipt_code to ${app};
grant update (message_sealed, sent_at, send_attempts) on funds.receipt_code to ${jobs};
alter table funds.receipt_code enable row level security;
create policy visible_to_app on funds.receipt_code to ${app} using (kit.region_visible(village_code)) with check (true);
create policy all_for_jobs on funds.receipt_code to ${jobs} using (true) with check (true);
`;
