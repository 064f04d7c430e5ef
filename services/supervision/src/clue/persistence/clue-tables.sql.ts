import type { SchemaStep } from '@sunledger/service-kit';

/**
 * Clues (线索, S3). A clue names the facts it is about and never a petition. Every step stands in an append-only
 * journal; nothing can be deleted, and what is closed stays as it was closed.
 */
export const clueTables: SchemaStep['sql'] = ({ app, jobs }) => `
create table supervision.clue (
  id uuid primary key,
  source text not null,
  problem_class text not null,
  summary text not null,
  amount_fen bigint check (amount_fen > 0),
  region_code text not null,
  handling_body_id text,
  handling_region_code text not null,
  body_concerned_id text,
  subject_fact_ids uuid[] not null,
  state text not null default 'REGISTERED' check (state in
    ('REGISTERED', 'HELD', 'TALK_OR_LETTER', 'CHECKING', 'CHECKED', 'TO_CLOSE', 'TRANSFERRED', 'ANSWERED', 'CLOSED')),
  registered_on date not null,
  recorded_at timestamptz not null,
  registered_by text,
  checked_by text,
  transferred_to_body_id text,
  transferred_on date,
  closed_on date,
  result text,
  latest_on date not null,
  latest_event_id uuid not null,
  check (handling_body_id <> body_concerned_id),
  check (transferred_to_body_id <> body_concerned_id),
  check (state <> 'CLOSED' or (closed_on is not null and result is not null))
);
create index on supervision.clue (region_code text_pattern_ops, registered_on desc);

create table supervision.screening_meeting (
  id uuid primary key,
  region_code text not null,
  held_on date not null,
  attendees integer not null check (attendees >= 2),
  recorded_by text not null,
  recorded_at timestamptz not null
);

create table supervision.clue_step (
  id uuid primary key,
  seq bigserial,
  clue_id uuid not null references supervision.clue,
  kind text not null check (kind in ('REGISTERED', 'SCREENED', 'RETURNED', 'CHECKED', 'TRANSFERRED', 'ANSWERED', 'CLOSED')),
  outcome text,
  statement text,
  meeting_id uuid references supervision.screening_meeting,
  occurred_on date not null,
  recorded_at timestamptz not null,
  person_id text not null,
  event_id uuid
);
create index on supervision.clue_step (clue_id, seq);

create table supervision.clue_closing (
  clue_id uuid primary key references supervision.clue,
  report text not null,
  facts_grounds text not null,
  responsibility_grounds text not null,
  accountability_grounds text not null,
  closed_by text not null,
  closed_on date not null
);
create function supervision.closed_needs_closing() returns trigger language plpgsql as $f$
begin
  if not exists (select from supervision.clue_closing where clue_id = new.id) then
    raise exception 'a clue closes with a report on the three conditions' using errcode = '23514';
  end if;
  return null;
end $f$;
create constraint trigger closed_with_report after update on supervision.clue deferrable initially deferred
  for each row when (new.state = 'CLOSED') execute function supervision.closed_needs_closing();

alter table supervision.clue enable row level security;
create policy handlers on supervision.clue for all to ${app}
  using (kit.region_visible(handling_region_code)
    and (body_concerned_id is null or body_concerned_id <> all ((select supervision.actor_bodies())::text[])))
  with check (true);
create policy jobs on supervision.clue for all to ${jobs} using (true) with check (true);
${['clue_step', 'clue_closing']
  .map((table) => `alter table supervision.${table} enable row level security;
create policy with_clue on supervision.${table} for all to ${app}
  using (exists (select from supervision.clue c where c.id = clue_id)) with check (true);
create policy jobs on supervision.${table} for all to ${jobs} using (true) with check (true);`)
  .join('\n')}

grant select, insert on supervision.clue, supervision.clue_step, supervision.clue_closing, supervision.screening_meeting to ${app}, ${jobs};
grant update (state, checked_by, transferred_to_body_id, transferred_on, closed_on, result, latest_on, latest_event_id)
  on supervision.clue to ${app}, ${jobs};
grant usage on all sequences in schema supervision to ${app}, ${jobs};

create trigger clue_kept before delete on supervision.clue for each row execute function kit.refuse_change();
create trigger clue_not_emptied before truncate on supervision.clue for each statement execute function kit.refuse_change();
create trigger closed_stays_closed before update on supervision.clue for each row when (old.state = 'CLOSED') execute function kit.refuse_change();
${['clue_step', 'clue_closing', 'screening_meeting']
  .map((table) => `create trigger ${table}_append_only before update or delete on supervision.${table} for each row execute function kit.refuse_change();`)
  .join('\n')}
`;
