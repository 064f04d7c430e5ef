import type { SchemaStep } from '@sunledger/service-kit';

/**
 * Own accounts of programmes (专户, F2) from when to when: proposed by one person, decided by another. Accounts are told apart by a keyed mark; one account is of one
 * programme, until that is over and empty. Those of before get their marks when they are first compared.
 */
export const programmeAccount: SchemaStep['sql'] = ({ app, jobs }) => `
create table funds.programme_account (
  id uuid primary key,
  arrived bigserial not null,
  programme_id uuid not null references funds.programme,
  account_sealed bytea not null,
  account_last4 text not null,
  account_mark text,
  state text not null check (state in ('proposed', 'refused', 'in-force', 'replaced', 'released')),
  from_on date,
  until_on date,
  reason text,
  proposed_by text not null,
  proposed_on date not null,
  decided_by text check (decided_by <> proposed_by),
  decision_reason text,
  recorded_at timestamptz not null,
  event_id uuid
);
create unique index one_programme_an_account on funds.programme_account (account_mark) where state = 'in-force';
create unique index one_account_a_programme on funds.programme_account (programme_id) where state = 'in-force';
create unique index one_proposed_account on funds.programme_account (programme_id) where state = 'proposed';
create index on funds.programme_account (programme_id);
insert into funds.programme_account (id, programme_id, account_sealed, account_last4, state, from_on, proposed_by, proposed_on, recorded_at, event_id)
  select gen_random_uuid(), id, bank_account_sealed, account_last4, 'in-force', opened_on, 'system', opened_on, opened_on, opened_event_id from funds.programme;
create trigger programme_account_append_only before delete or update of id, programme_id, account_sealed, account_last4, reason, proposed_by, proposed_on, recorded_at
  on funds.programme_account for each row execute function kit.refuse_change();
grant select, insert on funds.programme_account to ${app}, ${jobs};
grant update (account_mark, state, from_on, until_on, decided_by, decision_reason, event_id) on funds.programme_account to ${app}, ${jobs};
grant update (bank_account_sealed, account_last4) on funds.programme to ${app};
grant usage on all sequences in schema funds to ${app}, ${jobs};
`;
