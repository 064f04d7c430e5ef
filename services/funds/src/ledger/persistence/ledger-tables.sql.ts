import type { SchemaStep } from '@sunledger/service-kit';

/**
 * Two books per programme, quota and cash (F2). Entries and lines are append-only and balanced at commit; an account's
 * balance is kept beside them, and the database itself refuses one below zero.
 */
export const ledgerTables: SchemaStep['sql'] = ({ app, jobs }) => `
create table funds.book (
  programme_id uuid not null references funds.programme,
  book text not null check (book in ('quota', 'cash')),
  last_seq bigint not null default 0,
  last_hash text not null default repeat('0', 64),
  primary key (programme_id, book)
);
create table funds.account (
  id bigserial primary key,
  programme_id uuid not null,
  book text not null,
  holder_id text not null,
  kind text not null,
  may_be_negative boolean not null,
  balance_fen bigint not null default 0,
  unique (programme_id, book, holder_id, kind),
  foreign key (programme_id, book) references funds.book,
  constraint never_below_zero check (may_be_negative or balance_fen >= 0)
);
create table funds.journal_entry (
  id uuid primary key,
  programme_id uuid not null,
  book text not null,
  seq bigint not null,
  kind text not null,
  occurred_on date not null,
  recorded_at timestamptz not null,
  document_number text,
  subject_type text not null,
  subject_id text not null,
  reverses_id uuid unique references funds.journal_entry,
  person_id text not null,
  previous_hash text not null,
  hash text not null,
  unique (programme_id, book, seq),
  foreign key (programme_id, book) references funds.book
);
create index on funds.journal_entry (subject_id);
create table funds.journal_line (
  entry_id uuid not null references funds.journal_entry,
  line_no integer not null,
  account_id bigint not null references funds.account,
  amount_fen bigint not null check (amount_fen <> 0),
  primary key (entry_id, line_no)
);
create index on funds.journal_line (account_id);

create function funds.entry_must_balance() returns trigger language plpgsql as $f$
begin
  if (select coalesce(sum(amount_fen), 1) from funds.journal_line where entry_id = new.id) <> 0 then
    raise exception 'journal entry % does not balance', new.id using errcode = '23514';
  end if;
  return null;
end $f$;
create constraint trigger entry_balanced after insert on funds.journal_entry deferrable initially deferred
  for each row execute function funds.entry_must_balance();
create trigger journal_entry_append_only before update or delete on funds.journal_entry for each row execute function kit.refuse_change();
create trigger journal_line_append_only before update or delete on funds.journal_line for each row execute function kit.refuse_change();

grant select, insert, update on funds.book, funds.account to ${app}, ${jobs};
grant select, insert on funds.journal_entry, funds.journal_line to ${app}, ${jobs};
grant usage on all sequences in schema funds to ${app}, ${jobs};
`;
