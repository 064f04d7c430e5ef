import type { SchemaStep } from '@sunledger/service-kit';

/** What each holder had left as a year was closed, how much of it is surplus, and what was decided; surplus on its way to the treasury. */
export const yearTables: SchemaStep['sql'] = ({ app, jobs }) => `
create table funds.year_end (
  id uuid primary key,
  closing_id uuid not null references funds.period_closing,
  programme_id uuid not null references funds.programme,
  year integer not null,
  holder_id text not null,
  region_code text not null,
  left_fen bigint not null check (left_fen > 0),
  surplus_fen bigint not null check (surplus_fen between 0 and left_fen),
  surplus_policy text not null,
  surplus_clause text,
  carried_on date,
  carried_by text,
  return_id uuid,
  unique (programme_id, year, holder_id)
);
create index on funds.year_end (region_code text_pattern_ops, year);
create table funds.surplus_return (
  id uuid primary key,
  programme_id uuid not null references funds.programme,
  year integer not null,
  region_code text not null,
  amount_fen bigint not null check (amount_fen > 0),
  ordered_by text not null,
  ordered_on date not null,
  recorded_at timestamptz not null,
  event_id uuid not null,
  paid_on date,
  paid_by text check (paid_by <> ordered_by),
  bank_reference text,
  paid_event_id uuid
);
create index on funds.surplus_return (region_code text_pattern_ops, recorded_at desc);
alter table funds.year_end add foreign key (return_id) references funds.surplus_return;
grant select, insert, update on funds.year_end, funds.surplus_return to ${app}, ${jobs};
`;
