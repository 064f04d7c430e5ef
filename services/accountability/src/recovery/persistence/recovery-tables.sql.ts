import type { SchemaStep } from '@sunledger/service-kit';

/** Money ordered back, each movement of it, who gets what refunded, and how each of them confirmed it. */
export const recoveryTables: SchemaStep['sql'] = ({ app, jobs }) => `
create table accountability.known_programme (
  programme_id text primary key,
  code text not null,
  name text not null,
  region_code text not null,
  event_id uuid not null
);
create table accountability.known_household (
  household_id text primary key,
  person_token text not null,
  village_code text not null
);
create table accountability.recovery (
  id uuid primary key,
  case_id uuid not null references accountability.discipline_case,
  programme_id text not null,
  region_code text not null,
  source text not null,
  ordered_fen bigint not null check (ordered_fen > 0),
  received_fen bigint not null default 0 check (received_fen >= 0),
  treasury_ordered_fen bigint not null default 0 check (treasury_ordered_fen >= 0),
  treasury_paid_fen bigint not null default 0 check (treasury_paid_fen between 0 and treasury_ordered_fen),
  listed_fen bigint not null default 0 check (listed_fen >= 0),
  refunded_fen bigint not null default 0 check (refunded_fen between 0 and listed_fen),
  ordered_by text not null,
  occurred_on date not null,
  recorded_at timestamptz not null,
  event_id uuid not null,
  constraint no_more_than_received check (treasury_ordered_fen + listed_fen <= received_fen)
);
create index on accountability.recovery (case_id);
create index on accountability.recovery (region_code text_pattern_ops, occurred_on);
create table accountability.recovery_movement (
  id uuid primary key,
  recovery_id uuid not null references accountability.recovery,
  region_code text not null,
  kind text not null check (kind in ('received', 'treasury-ordered', 'treasury-paid')),
  amount_fen bigint not null check (amount_fen > 0),
  occurred_on date not null,
  recorded_at timestamptz not null,
  event_id uuid not null unique
);
create index on accountability.recovery_movement (recovery_id);
create index on accountability.recovery_movement (region_code text_pattern_ops, kind, occurred_on);
create table accountability.refund_list (
  id uuid primary key,
  recovery_id uuid not null references accountability.recovery,
  region_code text not null,
  total_fen bigint not null check (total_fen > 0),
  listed_by text not null,
  occurred_on date not null,
  recorded_at timestamptz not null,
  event_id uuid not null,
  paid_on date,
  paid_event_id uuid unique
);
create index on accountability.refund_list (recovery_id);
create table accountability.refund_line (
  id uuid primary key,
  refund_list_id uuid not null references accountability.refund_list,
  position integer not null,
  region_code text not null,
  person_token text not null,
  household_id text,
  name_sealed bytea,
  amount_fen bigint not null check (amount_fen > 0),
  listed_on date not null,
  recorded_at timestamptz not null,
  paid_on date,
  confirmed_on date,
  confirmed_by text,
  confirmation_method text check (confirmation_method in ('signature', 'sms-code', 'visit')),
  confirmed_event_id uuid,
  unique (refund_list_id, person_token),
  check (household_id is not null or name_sealed is not null),
  check (confirmed_on is null or (paid_on is not null and confirmation_method is not null))
);
create index on accountability.refund_line (region_code text_pattern_ops, listed_on);
create index on accountability.refund_line (region_code text_pattern_ops, paid_on) where paid_on is not null;
create index on accountability.refund_line (region_code text_pattern_ops, confirmed_on) where confirmed_on is not null;
create table accountability.refund_meeting (
  id uuid primary key,
  refund_list_id uuid not null references accountability.refund_list,
  region_code text not null,
  place text not null,
  attendees integer not null check (attendees > 0),
  held_by text not null,
  occurred_on date not null,
  recorded_at timestamptz not null,
  event_id uuid not null
);
create index on accountability.refund_meeting (refund_list_id);
create trigger recovery_movement_append_only before update or delete on accountability.recovery_movement for each row execute function kit.refuse_change();
create trigger refund_meeting_append_only before update or delete on accountability.refund_meeting for each row execute function kit.refuse_change();
alter table accountability.refund_line enable row level security;
create policy by_region on accountability.refund_line for all to ${app} using (kit.region_visible(region_code)) with check (true);
create policy all_rows on accountability.refund_line for all to ${jobs} using (true);
grant select, insert, update on accountability.known_programme, accountability.known_household, accountability.recovery,
  accountability.refund_list, accountability.refund_line to ${app}, ${jobs};
grant select, insert on accountability.recovery_movement, accountability.refund_meeting to ${app}, ${jobs};
`;
