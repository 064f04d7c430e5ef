import type { SchemaStep } from '@sunledger/service-kit';

/**
 * Payments taken back (F5): who took an order back and why; returned household payments that two persons give up (X7). What was given up was not
 * paid: the same person may get the item of that period after all. A list whose order is taken back leaves no rows.
 */
export const paymentCancellation: SchemaStep['sql'] = ({ app, jobs }) => `
alter table funds.payment_order
  -- Retention is ordered, and taken back, by the service itself.
  add column cancelled_by text check (cancelled_by <> ordered_by or subject_type = 'Retention'),
  add column cancelled_on date,
  add column cancel_reason text;

alter table funds.household_payment
  drop constraint household_payment_state_check,
  add constraint household_payment_state_check check (state in ('paid', 'confirmed', 'disputed', 'returned', 'withdrawn'));
drop index funds.household_payment_once;
create unique index household_payment_once on funds.household_payment (person_token, programme_id, period, item) where state <> 'withdrawn';
grant delete on funds.household_payment, funds.household_posting to ${app};

alter table funds.household_return
  drop constraint household_return_state_check,
  add constraint household_return_state_check check (state in ('open', 'entered', 'corrected', 'reissued', 'withdrawing', 'withdrawn'));
create table funds.return_withdrawal (
  id uuid primary key,
  return_id uuid not null references funds.household_return,
  village_code text not null,
  reason text not null,
  state_before text not null check (state_before in ('open', 'corrected')),
  state text not null default 'proposed' check (state in ('proposed', 'approved', 'refused')),
  proposed_by text not null,
  proposed_on date not null,
  recorded_at timestamptz not null,
  decided_by text check (decided_by <> proposed_by),
  decided_on date,
  decision_reason text,
  check ((state = 'proposed') = (decided_by is null))
);
create index on funds.return_withdrawal (return_id);
create unique index one_withdrawal_to_decide on funds.return_withdrawal (return_id) where state = 'proposed';
grant select, insert on funds.return_withdrawal to ${app}, ${jobs};
grant update (state, decided_by, decided_on, decision_reason) on funds.return_withdrawal to ${app};
alter table funds.return_withdrawal enable row level security;
create policy visible_to_app on funds.return_withdrawal to ${app} using (kit.region_visible(village_code)) with check (true);
create policy all_for_jobs on funds.return_withdrawal to ${jobs} using (true) with check (true);
`;
