import type { SchemaStep } from '@sunledger/service-kit';

/**
 * What a bank slip was booked as, whichever it was: cash, interest, recovered money, money back in a risk fund. One slip of the
 * bank is one inflow; a reversal frees its reference. What stood twice before this step stays in its books, and the first keeps the reference.
 */
export const bankInflow: SchemaStep['sql'] = ({ app, jobs }) => `
create table funds.bank_inflow (
  id uuid primary key,
  programme_id uuid not null references funds.programme,
  bank_reference text not null,
  kind text not null check (kind in ('cash', 'interest', 'recovery', 'risk-recovery')),
  amount_fen bigint not null,
  occurred_on date not null,
  freed_on date
);
create unique index one_inflow_a_bank_reference on funds.bank_inflow (programme_id, bank_reference) where freed_on is null;
insert into funds.bank_inflow (id, programme_id, bank_reference, kind, amount_fen, occurred_on)
select id, programme_id, bank_reference, kind, amount_fen, occurred_on from (
  select id, programme_id, bank_reference, 'cash' as kind, amount_fen, occurred_on, recorded_at from funds.cash_receipt where reversed_on is null
  union all select id, programme_id, bank_reference, 'interest', amount_fen, occurred_on, recorded_at from funds.account_interest where reversed_on is null
  union all select id, programme_id, bank_reference, 'recovery', amount_fen, occurred_on, recorded_at from funds.recovery_receipt
  union all select id, programme_id, bank_reference, 'risk-recovery', amount_fen, occurred_on, recorded_at from funds.risk_movement where kind = 'recovered' and bank_reference is not null
) every_inflow order by recorded_at, id on conflict do nothing;
create trigger bank_inflow_append_only before delete or update of id, programme_id, bank_reference, kind, amount_fen, occurred_on
  on funds.bank_inflow for each row execute function kit.refuse_change();
grant select, insert on funds.bank_inflow to ${app}, ${jobs};
grant update (freed_on) on funds.bank_inflow to ${app}, ${jobs};
drop index funds.cash_receipt_bank_reference;
drop index funds.account_interest_bank_reference;
drop index funds.one_recovery_a_reference;
alter table funds.recovery_receipt drop constraint recovery_receipt_programme_id_bank_reference_key;
`;
