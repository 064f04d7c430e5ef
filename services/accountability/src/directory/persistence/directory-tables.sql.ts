import type { SchemaStep } from '@sunledger/service-kit';

export const directoryTables: SchemaStep['sql'] = ({ app, jobs }) => `
create table accountability.body (
  id text primary key,
  name text not null,
  body_kind text not null,
  region_code text not null references accountability.region,
  line text,
  email text,
  duty_phone_sealed bytea,
  mail_when text not null check (mail_when in ('at-once', 'daily')),
  registered_on date not null,
  event_id uuid not null,
  unique (region_code, name)
);
create index on accountability.body (region_code text_pattern_ops, body_kind);
create table accountability.post (
  id uuid primary key,
  person_id text not null,
  body_id text not null references accountability.body,
  region_code text not null,
  post_kind text not null,
  title text not null,
  duties text[] not null,
  group_ids text[] not null,
  held_from date not null,
  held_until date,
  policy text,
  held_event_id uuid not null,
  ended_event_id uuid,
  check (held_until is null or held_until >= held_from)
);
create index on accountability.post (person_id);
create index on accountability.post (body_id, held_from);
create table accountability.region_group (
  id uuid primary key,
  name text not null,
  region_codes text[] not null,
  event_id uuid not null
);
create index on accountability.region_group using gin (region_codes);
alter table accountability.post enable row level security;
create policy post_of_region on accountability.post for all to ${app} using (kit.region_visible(region_code)) with check (true);
create policy post_of_all on accountability.post for all to ${jobs} using (true) with check (true);
grant select, insert, update on accountability.body, accountability.post, accountability.region_group to ${app}, ${jobs};
`;
