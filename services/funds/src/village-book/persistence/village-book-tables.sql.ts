import type { SchemaStep } from '@sunledger/service-kit';

/** Monthly books of villages (村级月账, F8): one stands open for every month that has payments, and is closed once. */
export const villageBookTables: SchemaStep['sql'] = ({ app, jobs }) => `
create table funds.village_book (
  id uuid primary key,
  village_code text not null,
  month date not null check (extract(day from month) = 1),
  body_id text not null,
  opened_at timestamptz not null,
  due_on date not null,
  unique (village_code, month)
);
create index on funds.village_book (month, village_code text_pattern_ops);
create table funds.village_book_closing (
  book_id uuid primary key references funds.village_book,
  village_code text not null,
  month date not null,
  payments integer not null check (payments >= 0),
  paid_fen bigint not null check (paid_fen >= 0),
  received_fen bigint not null check (received_fen >= 0),
  confirmed integer not null,
  disputed integer not null,
  unanswered integer not null,
  late boolean not null,
  closed_by text not null,
  closed_on date not null,
  recorded_at timestamptz not null,
  event_id uuid not null,
  unique (village_code, month)
);
alter table funds.household_import add column villages text[] not null default '{}';
create index household_import_villages on funds.household_import using gin (villages) where state in ('checked', 'approved', 'posting');
create index household_posting_month on funds.household_posting (paid_on);
create trigger village_book_append_only before update or delete on funds.village_book for each row execute function kit.refuse_change();
create trigger village_book_closing_append_only before update or delete on funds.village_book_closing for each row execute function kit.refuse_change();
grant select, insert on funds.village_book, funds.village_book_closing to ${app}, ${jobs};
`;
