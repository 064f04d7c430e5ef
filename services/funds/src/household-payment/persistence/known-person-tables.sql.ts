import type { SchemaStep } from '@sunledger/service-kit';

/** Read copy of the household register by token (P1): whom a payment may go to, and where. */
export const knownPersonTables: SchemaStep['sql'] = ({ app, jobs }) => `
create table funds.known_person (
  token text primary key,
  household_id text not null,
  village_code text not null,
  kind text not null,
  died_on date,
  exited_on date,
  told_at timestamptz not null,
  event_id uuid not null
);
create index on funds.known_person (household_id);
grant select, insert, update on funds.known_person to ${jobs};
grant select on funds.known_person to ${app};
alter table funds.known_person enable row level security;
create policy visible_to_app on funds.known_person to ${app} using (kit.region_visible(village_code));
create policy all_for_jobs on funds.known_person to ${jobs} using (true) with check (true);
`;
