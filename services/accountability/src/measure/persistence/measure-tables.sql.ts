import type { SchemaStep } from '@sunledger/service-kit';

/** Measures on people: the name and the post are sealed, the token tells one person from another, and nothing is rewritten. */
export const measureTables: SchemaStep['sql'] = ({ app, jobs }) => `
create table accountability.measure (
  id uuid primary key,
  case_id uuid not null references accountability.discipline_case,
  region_code text not null,
  person_token text not null,
  name_sealed bytea not null,
  post_held_sealed bytea not null,
  village_cadre boolean not null,
  party_member boolean not null,
  kind text not null,
  category text not null,
  form smallint not null check (form between 1 and 4),
  weight smallint not null,
  document_number text not null,
  imposed_by text not null,
  occurred_on date not null,
  recorded_at timestamptz not null,
  event_id uuid not null,
  unique (case_id, person_token, kind)
);
create index on accountability.measure (region_code text_pattern_ops, occurred_on);
create trigger measure_append_only before update or delete on accountability.measure for each row execute function kit.refuse_change();
alter table accountability.measure enable row level security;
create policy by_region on accountability.measure for all to ${app} using (kit.region_visible(region_code)) with check (true);
create policy all_rows on accountability.measure for all to ${jobs} using (true);
grant select, insert on accountability.measure to ${app}, ${jobs};
`;
