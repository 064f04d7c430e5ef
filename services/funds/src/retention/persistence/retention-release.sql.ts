import type { SchemaStep } from '@sunledger/service-kit';

/** Retention of disbursements too, on its way through the bank, or secured by a bank's letter instead of cash. */
export const retentionRelease: SchemaStep['sql'] = ({ app, jobs }) => `
create table funds.guarantee_letter (
  id uuid primary key,
  contract_id text not null references funds.project_contract,
  project_id text not null,
  region_code text not null,
  number text not null unique,
  issuer text not null,
  amount_fen bigint not null check (amount_fen > 0),
  valid_until date not null,
  registered_by text not null,
  registered_on date not null,
  recorded_at timestamptz not null
);
create index on funds.guarantee_letter (contract_id);
create trigger guarantee_letter_append_only before update or delete on funds.guarantee_letter for each row execute function kit.refuse_change();
grant select, insert on funds.guarantee_letter to ${app}, ${jobs};
alter table funds.retention drop constraint retention_state_check;
alter table funds.retention add constraint retention_state_check check (state in ('held', 'due', 'ordered', 'released'));
alter table funds.retention alter column reimbursement_id drop not null;
alter table funds.retention add column disbursement_id uuid unique references funds.disbursement;
alter table funds.retention add column guarantee_id uuid references funds.guarantee_letter;
alter table funds.retention add constraint held_of_one_payment check (num_nonnulls(reimbursement_id, disbursement_id) = 1);
create index retention_to_order on funds.retention (warranty_ends_on) where state = 'due';
`;
