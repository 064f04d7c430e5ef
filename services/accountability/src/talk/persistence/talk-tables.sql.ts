import type { SchemaStep } from '@sunledger/service-kit';

/** Talks with those in charge (约谈) and what followed: the name is sealed, the token tells one person from another. */
export const talkTables: SchemaStep['sql'] = ({ app, jobs }) => `
create table accountability.talk (
  id uuid primary key,
  region_code text not null,
  body_id text not null,
  kind text not null check (kind in ('ordinary', 'warning', 'handling')),
  post text not null,
  person_token text not null,
  name_sealed bytea not null,
  reason text not null,
  case_id uuid references accountability.discipline_case,
  held_by text not null,
  occurred_on date not null,
  recorded_at timestamptz not null,
  event_id uuid not null
);
create index on accountability.talk (region_code text_pattern_ops, occurred_on);
create table accountability.talk_follow_up (
  id uuid primary key,
  talk_id uuid not null references accountability.talk,
  region_code text not null,
  result text not null check (result in ('rectified', 'partly-rectified', 'not-rectified')),
  statement text not null,
  recorded_by text not null,
  occurred_on date not null,
  recorded_at timestamptz not null,
  event_id uuid not null
);
create index on accountability.talk_follow_up (talk_id);
create trigger talk_append_only before update or delete on accountability.talk for each row execute function kit.refuse_change();
create trigger talk_follow_up_append_only before update or delete on accountability.talk_follow_up for each row execute function kit.refuse_change();
alter table accountability.talk enable row level security;
create policy by_region on accountability.talk for all to ${app} using (kit.region_visible(region_code)) with check (true);
create policy all_rows on accountability.talk for all to ${jobs} using (true);
grant select, insert on accountability.talk, accountability.talk_follow_up to ${app}, ${jobs};
`;
