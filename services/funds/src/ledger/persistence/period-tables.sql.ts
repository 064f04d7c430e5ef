import type { SchemaStep } from '@sunledger/service-kit';

/**
 * What the journals moved on each account by day and kind of entry, kept beside them in the same statement: a balance at
 * any date costs days, not facts. Closings of months and years with the balances they found; a line knows its entry's day
 * and place, so that a statement is read from one index.
 */
export const periodTables: SchemaStep['sql'] = ({ app, jobs }) => `
alter table funds.journal_line add column occurred_on date, add column seq bigint;
alter table funds.journal_line disable trigger journal_line_append_only;
update funds.journal_line l set occurred_on = e.occurred_on, seq = e.seq from funds.journal_entry e where e.id = l.entry_id;
alter table funds.journal_line enable trigger journal_line_append_only;
alter table funds.journal_line alter column occurred_on set not null, alter column seq set not null;
create index journal_line_statement on funds.journal_line (account_id, occurred_on, seq, line_no);
drop index funds.journal_line_account_id_idx;

create table funds.account_day (
  account_id bigint not null references funds.account,
  day date not null,
  entry_kind text not null,
  in_fen bigint not null default 0,
  out_fen bigint not null default 0,
  line_count integer not null default 0,
  primary key (account_id, day, entry_kind)
);
insert into funds.account_day (account_id, day, entry_kind, in_fen, out_fen, line_count)
  select l.account_id, l.occurred_on, e.kind, sum(greatest(l.amount_fen, 0)), sum(greatest(-l.amount_fen, 0)), count(*)
    from funds.journal_line l join funds.journal_entry e on e.id = l.entry_id group by 1, 2, 3;

alter table funds.book add column closed_through date;
create table funds.period_closing (
  id uuid primary key,
  programme_id uuid not null references funds.programme,
  kind text not null check (kind in ('month', 'year')),
  period text not null,
  ends_on date not null,
  closed_by text not null,
  closed_on date not null,
  recorded_at timestamptz not null,
  quota_seq bigint not null,
  quota_hash text not null,
  cash_seq bigint not null,
  cash_hash text not null,
  event_id uuid not null,
  unique (programme_id, kind, period)
);
create table funds.period_balance (
  closing_id uuid not null references funds.period_closing,
  account_id bigint not null references funds.account,
  opening_fen bigint not null,
  in_fen bigint not null,
  out_fen bigint not null,
  closing_fen bigint not null,
  primary key (closing_id, account_id),
  check (closing_fen = opening_fen + in_fen - out_fen)
);
create trigger period_closing_append_only before update or delete on funds.period_closing for each row execute function kit.refuse_change();
create trigger period_balance_append_only before update or delete on funds.period_balance for each row execute function kit.refuse_change();
-- Opens the accounts, locks the book, reads the balances, in one round trip. Each statement of a volatile function sees what
-- was committed before it began: the balances are those after the wait for the lock. One statement with a join would not do:
-- it reads before it waits. No key update: a new account's reference to the book must not stand in the way of whoever holds it.
create function funds.lock_book(of_programme uuid, of_book text, holders text[], kinds text[], negatives boolean[])
returns table (last_seq bigint, last_hash text, closed_through date, id bigint, holder_id text, kind text, balance_fen bigint) language plpgsql volatile as $f$
declare held record;
begin
  insert into funds.account (programme_id, book, holder_id, kind, may_be_negative)
    select distinct of_programme, of_book, h, k, n from unnest(holders, kinds, negatives) t(h, k, n)
     where not exists (select from funds.account a where a.programme_id = of_programme and a.book = of_book and a.holder_id = h and a.kind = k)
     order by h, k on conflict do nothing;
  select b.last_seq, b.last_hash, b.closed_through into held from funds.book b where b.programme_id = of_programme and b.book = of_book for no key update;
  return query select held.last_seq, held.last_hash, held.closed_through, a.id, a.holder_id, a.kind, a.balance_fen from funds.account a
    where a.programme_id = of_programme and a.book = of_book and (a.holder_id, a.kind) in (select * from unnest(holders, kinds));
end $f$;
grant select, insert, update on funds.account_day to ${app}, ${jobs};
grant select, insert on funds.period_closing, funds.period_balance to ${app}, ${jobs};
`;
