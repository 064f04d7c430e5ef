import type { SchemaStep } from '@sunledger/service-kit';

/**
 * Interest of the programmes' own accounts (F2), one row a bank reference, with what the pack in force says becomes of it.
 * Only its reversal and its way to the treasury are written on it later.
 */
export const accountInterest: SchemaStep['sql'] = ({ app, jobs }) => `
create table funds.account_interest (
  id uuid primary key,
  programme_id uuid not null references funds.programme,
  body_id text not null,
  region_code text not null,
  amount_fen bigint not null check (amount_fen > 0),
  bank_reference text not null,
  treatment text not null check (treatment in ('use', 'return')),
  policy text not null,
  clause text,
  recorded_by text not null,
  occurred_on date not null,
  recorded_at timestamptz not null,
  event_id uuid not null,
  return_id uuid references funds.surplus_return check (return_id is null or treatment = 'return'),
  reversed_on date,
  reversed_by text check (reversed_by <> recorded_by),
  reversal_reason text,
  reversal_event_id uuid
);
create unique index account_interest_bank_reference on funds.account_interest (programme_id, bank_reference) where reversed_on is null;
create index on funds.account_interest (programme_id, occurred_on);
create trigger account_interest_append_only before delete or update of id, programme_id, body_id, region_code, amount_fen, bank_reference, treatment, policy, clause,
    recorded_by, occurred_on, recorded_at, event_id on funds.account_interest for each row execute function kit.refuse_change();
grant select, insert on funds.account_interest to ${app}, ${jobs};
grant update (return_id, reversed_on, reversed_by, reversal_reason, reversal_event_id) on funds.account_interest to ${app}, ${jobs};
alter table funds.surplus_return add column interest_fen bigint not null default 0 check (interest_fen between 0 and amount_fen);
`;
