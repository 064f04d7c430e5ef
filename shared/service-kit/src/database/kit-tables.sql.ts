/**
 * Tables that every service has, in the schema `kit`. Written by hand: append-only rights, triggers and
 * row-level security are the point of them, and a schema generator would drop those.
 */
export const kitTablesSql = `
create schema kit;

create table kit.event_log (
  id uuid primary key,
  type text not null,
  aggregate_id text not null,
  aggregate_version integer not null,
  region_code text not null,
  occurred_on date not null,
  recorded_at timestamptz not null,
  correlation_id uuid not null,
  topic text not null,
  envelope jsonb not null,
  unique (aggregate_id, aggregate_version)
);
create table kit.outbox_pending (
  seq bigserial primary key,
  event_id uuid not null unique references kit.event_log
);
create table kit.inbox (
  event_id uuid primary key,
  type text not null,
  handled_at timestamptz not null default clock_timestamp()
);
create table kit.dead_letter (
  event_id uuid primary key,
  arrived bigserial not null,
  topic text not null,
  aggregate_id text not null,
  type text not null,
  envelope jsonb not null,
  state text not null check (state in ('dead', 'parked', 'replayed')),
  reason text not null,
  attempts integer not null,
  failed_at timestamptz not null default clock_timestamp()
);
create index dead_letter_open on kit.dead_letter (aggregate_id, arrived) where state <> 'replayed';

create table kit.command_request (
  actor_id text not null,
  request_id text not null,
  command text not null,
  input_hash text not null,
  result jsonb,
  recorded_at timestamptz not null,
  primary key (actor_id, request_id)
);
create table kit.backdating_approval (
  id uuid primary key,
  person_id text not null,
  command text not null,
  occurred_on date not null,
  reason text not null,
  approved_by text not null,
  approved_at timestamptz not null,
  used_at timestamptz,
  check (person_id <> approved_by)
);

create table kit.audit_entry (
  id bigserial primary key,
  recorded_at timestamptz not null,
  actor_id text not null,
  post_ids text[] not null,
  purpose text,
  kind text not null check (kind in ('command', 'personal-read', 'operator')),
  action text not null,
  subject text,
  outcome text not null check (outcome in ('accepted', 'refused', 'forbidden', 'invalid')),
  detail jsonb not null,
  request_id text,
  correlation_id uuid not null
);
create table kit.audit_pending (entry_id bigint primary key references kit.audit_entry);
create table kit.audit_seal (
  seq bigint primary key,
  entry_id bigint not null unique references kit.audit_entry,
  previous_hash text not null,
  hash text not null
);

create table kit.deadline (
  id uuid primary key,
  kind text not null,
  subject_type text not null,
  subject_id text not null,
  title text not null,
  region_code text not null,
  body_id text,
  started_on date not null,
  due_on date not null,
  provisional boolean not null,
  limit_value integer not null,
  limit_unit text not null,
  policy_pack text,
  policy_version integer,
  policy_clause text,
  state text not null default 'running' check (state in ('running', 'met', 'missed', 'cancelled')),
  settled_on date,
  extended_from date,
  extension_reason text,
  extension_approved_by text,
  fired_at timestamptz
);
create index deadline_running on kit.deadline (due_on) where state = 'running';
create unique index deadline_one_running on kit.deadline (kind, subject_id) where state = 'running';
create index deadline_subject on kit.deadline (subject_id);

create table kit.evidence (
  id uuid primary key,
  hash text not null,
  size_bytes bigint not null,
  content_type text not null,
  kind text not null,
  subject_type text not null,
  subject_id text not null,
  attached_by text not null,
  occurred_on date not null,
  recorded_at timestamptz not null,
  captured_at timestamptz,
  longitude double precision,
  latitude double precision,
  unique (hash, subject_type, subject_id, kind)
);
create index evidence_subject on kit.evidence (subject_type, subject_id);

create table kit.directory_entry (
  kind text not null check (kind in ('body', 'post', 'region-group', 'pack', 'region')),
  id text not null,
  payload jsonb not null,
  event_id uuid not null,
  primary key (kind, id)
);
create index directory_post_person on kit.directory_entry ((payload->>'personId')) where kind = 'post';
create index directory_body_region on kit.directory_entry ((payload->>'regionCode'), (payload->>'bodyKind')) where kind = 'body';

create table kit.awaiting_display (
  step_id uuid primary key,
  run_id uuid not null,
  step_kind text not null,
  subject_id text not null,
  region_code text not null,
  awaiting_event_id uuid not null,
  state text not null default 'awaiting' check (state in ('awaiting', 'objected', 'cleared', 'refused')),
  cleared_on date
);

create table kit.figure_delta (
  id bigserial primary key,
  region_code text not null,
  month date not null,
  measure text not null,
  amount numeric(20) not null
);
create table kit.figure (
  region_code text not null,
  month date not null,
  measure text not null,
  amount numeric(20) not null,
  primary key (region_code, month, measure)
);
create table kit.clock (one boolean primary key default true check (one), offset_ms bigint not null);

-- '511623' + zeros: the region and everything above it, so that one fact adds upward.
create function kit.region_and_above(code text) returns setof text language sql immutable as $f$
  select distinct r from unnest(array[
    '000000000000', rpad(left(code, 2), 12, '0'), rpad(left(code, 4), 12, '0'), rpad(left(code, 6), 12, '0'),
    rpad(left(code, 9), 12, '0'), left(code, 12), code]) r
$f$;

create function kit.refuse_change() returns trigger language plpgsql as $f$
begin raise exception '% is append-only', tg_table_name using errcode = '42501'; end $f$;

-- Whether a row of a region may be seen in this transaction: its code begins with one of the actor's prefixes, or is named.
create function kit.region_visible(code text) returns boolean language sql stable as $f$
  select exists (select from unnest(string_to_array(coalesce(current_setting('app.regions', true), ''), ',')) p
                 where p = '*' or (p <> '' and starts_with(code, p)))
$f$;
`;

/** Rights of the three roles. Domain schemas are granted by the service's own migrations through the same function. */
export function kitGrantsSql(roles: { app: string; jobs: string; relay: string }): string {
  const { app, jobs, relay } = roles;
  const appendOnly = ['event_log', 'audit_entry', 'audit_seal', 'evidence', 'inbox'];
  const everyone = `${app}, ${jobs}`;
  return `
grant usage on schema kit to ${app}, ${jobs}, ${relay};
grant select, insert on kit.event_log, kit.audit_entry, kit.evidence, kit.inbox to ${everyone};
grant insert on kit.outbox_pending, kit.audit_pending to ${everyone};
grant select on kit.audit_seal, kit.outbox_pending, kit.audit_pending to ${everyone};
grant select, insert, update on kit.command_request, kit.backdating_approval, kit.deadline, kit.awaiting_display,
  kit.directory_entry, kit.dead_letter, kit.clock to ${everyone};
grant select on kit.figure to ${everyone};
grant insert on kit.figure_delta to ${everyone};
grant select, delete on kit.figure_delta to ${jobs};
grant insert, update on kit.figure to ${jobs};
grant select on kit.event_log, kit.audit_entry to ${relay};
grant select, delete on kit.outbox_pending, kit.audit_pending to ${relay};
grant select, insert on kit.audit_seal to ${relay};
grant usage on all sequences in schema kit to ${app}, ${jobs}, ${relay};
${appendOnly
  .map((t) => `create trigger ${t}_append_only before update or delete on kit.${t} for each row execute function kit.refuse_change();`)
  .join('\n')}
`;
}
