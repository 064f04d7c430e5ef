import type { SchemaStep } from '@sunledger/service-kit';

export const regionTables: SchemaStep['sql'] = ({ app, jobs }) => `
create schema accountability;
grant usage on schema accountability to ${app}, ${jobs};
create table accountability.region (
  code text primary key check (code ~ '^\\d{12}(\\d{3})?$'),
  depth smallint not null check (depth between 0 and 6),
  name text not null,
  parent_code text,
  valid_from date,
  valid_until date,
  successor_code text references accountability.region,
  aliases text[] not null default '{}',
  grams text[] not null,
  check (valid_until is null or valid_from is null or valid_until >= valid_from)
);
create index region_children on accountability.region (parent_code, code);
create index region_grams on accountability.region using gin (grams);
grant select, insert, update on accountability.region to ${app}, ${jobs};
`;
