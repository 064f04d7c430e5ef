import type { SchemaStep } from '@sunledger/service-kit';

/**
 * Petitions (信访, S1). What a petition says is sealed; who sent it lies sealed in a table of its own, whose rows the
 * database gives only to the approved, unused opening of the officer who asked. Columns that tell what came in can't be
 * updated, and nothing can be deleted.
 */
export const petitionTables: SchemaStep['sql'] = ({ app, jobs }) => `
create table supervision.petition (
  id uuid primary key,
  receipt_hash text not null unique,
  channel text not null,
  named boolean not null,
  content_sealed bytea not null,
  body_complained_of_id text,
  handling_body_id text not null,
  handling_region_code text not null,
  region_code text not null,
  emphasis text[] not null,
  subject_fact_ids uuid[] not null,
  state text not null default 'REGISTERED' check (state in ('REGISTERED', 'ACCEPTED', 'CONCLUDED')),
  received_on date not null,
  recorded_at timestamptz not null,
  registered_by text,
  registered_event_id uuid not null,
  accepted_by text,
  accepted_on date,
  result text,
  reply_sealed bytea,
  concluded_by text,
  concluded_on date,
  overdue_on date,
  replied_by text,
  replied_on date,
  reply_method text,
  rating smallint check (rating between 1 and 5),
  check (handling_body_id <> body_complained_of_id),
  check (state <> 'CONCLUDED' or (result is not null and reply_sealed is not null))
);
create index on supervision.petition (region_code text_pattern_ops, received_on desc);

create table supervision.petition_extension (
  id uuid primary key,
  petition_id uuid not null references supervision.petition,
  approval_number text not null,
  reason text not null,
  extended_from date not null,
  due_on date not null,
  approved_by text not null,
  approved_on date not null,
  reporter_told_on date
);
create index on supervision.petition_extension (petition_id);

create table supervision.petition_message (
  id uuid primary key,
  petition_id uuid not null references supervision.petition,
  direction text not null check (direction in ('FROM_REPORTER', 'TO_REPORTER')),
  content_sealed bytea not null,
  recorded_at timestamptz not null,
  officer_id text,
  check ((direction = 'FROM_REPORTER') = (officer_id is null))
);
create index on supervision.petition_message (petition_id, recorded_at);

-- Which clues came from a petition, sealed: no join in SQL leads from a clue back to the petition (S3).
create table supervision.petition_clue (
  id uuid primary key,
  petition_id uuid not null references supervision.petition,
  clue_id_sealed bytea not null
);
create index on supervision.petition_clue (petition_id);

create table supervision.identity_opening (
  id uuid primary key,
  petition_id uuid not null references supervision.petition,
  reason text not null,
  requested_by text not null,
  requested_at timestamptz not null,
  approved_by text,
  approved_at timestamptz,
  opened_at timestamptz,
  check (approved_by <> requested_by),
  check (opened_at is null or approved_by is not null)
);
create table supervision.reporter_identity (
  petition_id uuid primary key references supervision.petition,
  sealed bytea not null
);

alter table supervision.petition enable row level security;
create policy handlers on supervision.petition for all to ${app}
  using (kit.region_visible(handling_region_code)
    and (body_complained_of_id is null or body_complained_of_id <> all ((select supervision.actor_bodies())::text[])))
  with check (true);
create policy receipt_holder on supervision.petition for all to ${app}
  using (receipt_hash = current_setting('app.receipt', true)) with check (true);
create policy jobs on supervision.petition for all to ${jobs} using (true) with check (true);

${['petition_extension', 'petition_message', 'petition_clue', 'identity_opening']
  .map((table) => `alter table supervision.${table} enable row level security;
create policy with_petition on supervision.${table} for all to ${app}
  using (exists (select from supervision.petition p where p.id = petition_id)) with check (true);`)
  .join('\n')}

alter table supervision.reporter_identity enable row level security;
create policy sealing on supervision.reporter_identity for insert to ${app} with check (true);
create policy approved_opening on supervision.reporter_identity for select to ${app}
  using (exists (select from supervision.identity_opening o
    where o.id::text = current_setting('app.opening', true) and o.petition_id = reporter_identity.petition_id
      and o.approved_by is not null and o.opened_at is null and o.requested_by = current_setting('app.actor', true)));

grant select, insert on supervision.petition, supervision.petition_extension, supervision.petition_message,
  supervision.petition_clue, supervision.identity_opening, supervision.reporter_identity to ${app};
grant update (state, accepted_by, accepted_on, result, reply_sealed, concluded_by, concluded_on, overdue_on, replied_by, replied_on,
  reply_method, rating) on supervision.petition to ${app};
grant update (approved_by, approved_at, opened_at) on supervision.identity_opening to ${app};
grant select (id, region_code, handling_region_code, handling_body_id, body_complained_of_id, overdue_on, state), update (overdue_on)
  on supervision.petition to ${jobs};

${['petition', 'identity_opening']
  .map((table) => `create trigger ${table}_kept before delete on supervision.${table} for each row execute function kit.refuse_change();`)
  .join('\n')}
${['petition_extension', 'petition_message', 'petition_clue', 'reporter_identity']
  .map((table) => `create trigger ${table}_append_only before update or delete on supervision.${table} for each row execute function kit.refuse_change();`)
  .join('\n')}
create trigger opening_used_once before update on supervision.identity_opening for each row
  when (old.opened_at is not null or (old.approved_by is not null and new.approved_by is distinct from old.approved_by))
  execute function kit.refuse_change();
create trigger conclusion_stands before update on supervision.petition for each row
  when (old.state = 'CONCLUDED' and (new.state, new.result, new.concluded_on) is distinct from (old.state, old.result, old.concluded_on))
  execute function kit.refuse_change();
`;
