import type { SchemaStep } from '@sunledger/service-kit';

/** Who kept each programme's book from when (专人), deputies with their spans; the first is named as the programme opens. */
export const bookkeeperTables: SchemaStep['sql'] = ({ app, jobs }) => `
create table funds.bookkeeper_appointment (
  id uuid primary key,
  arrived bigserial not null,
  programme_id uuid not null references funds.programme,
  person_id text not null,
  kind text not null check (kind in ('named', 'deputy')),
  from_on date not null,
  until_on date check (until_on >= from_on),
  reason text,
  appointed_by text not null,
  recorded_at timestamptz not null,
  event_id uuid not null,
  check ((kind = 'deputy') = (until_on is not null))
);
create index on funds.bookkeeper_appointment (programme_id, from_on);
insert into funds.bookkeeper_appointment (id, programme_id, person_id, kind, from_on, appointed_by, recorded_at, event_id)
  select gen_random_uuid(), id, bookkeeper_person_id, 'named', opened_on, 'system', opened_on, opened_event_id from funds.programme;
create trigger bookkeeper_appointment_append_only before update or delete on funds.bookkeeper_appointment for each row execute function kit.refuse_change();
grant select, insert on funds.bookkeeper_appointment to ${app}, ${jobs};
grant usage on all sequences in schema funds to ${app}, ${jobs};
`;
