import type { SchemaStep } from '@sunledger/service-kit';

export const programmeTables: SchemaStep['sql'] = ({ app, jobs }) => `
create schema funds;
grant usage on schema funds to ${app}, ${jobs};
create table funds.programme (
  id uuid primary key,
  code text not null unique,
  name text not null,
  fund_kind text not null,
  year integer not null,
  line text,
  region_code text not null,
  body_id text not null,
  bank_account_sealed bytea not null,
  account_last4 text not null,
  bookkeeper_person_id text not null,
  opened_on date not null,
  closes_on date not null,
  opened_event_id uuid not null
);
create index on funds.programme (region_code);
grant select, insert on funds.programme to ${app}, ${jobs};
`;
