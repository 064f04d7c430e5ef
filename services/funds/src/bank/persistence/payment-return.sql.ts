import type { SchemaStep } from '@sunledger/service-kit';

/**
 * What comes back after it was paid (后退汇, F5): the day of the entries that undo a household payment, and rows of other ledgers that take a
 * payment back, the whereabouts ledger by a kind of its own and an advance by a movement below zero. Whether an account serves another household
 * is asked over all places, and only answered with yes or no (F8): a township's post would not see the next one's payments.
 */
export const paymentReturn: SchemaStep['sql'] = ({ app, jobs }) => `
alter table funds.household_return add column reversed_on date;
grant update (reversed_on) on funds.household_return to ${app}, ${jobs};
alter table funds.whereabouts_entry
  drop constraint whereabouts_entry_kind_check,
  add constraint whereabouts_entry_kind_check check (kind in ('registered', 'passed-on', 'used', 'returned'));
alter table funds.risk_movement
  drop constraint less_than_nothing_undoes,
  add constraint less_than_nothing_undoes check (amount_fen > 0 or (amount_fen < 0 and (kind in ('advanced', 'written-off') or (kind = 'recovered' and reverses_id is not null))));
create function funds.account_serves_another_household(account text, household text) returns boolean language sql stable security definer set search_path = '' as $f$
  select exists (select from funds.household_payment e where e.account_token = account and e.household_id <> household)
$f$;
revoke all on function funds.account_serves_another_household from public;
grant execute on function funds.account_serves_another_household to ${app}, ${jobs};
`;
