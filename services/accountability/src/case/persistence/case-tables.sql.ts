import type { SchemaStep } from '@sunledger/service-kit';

/** Clues that supervision handed over, the cases filed on them, each step a case went through, and the meetings that tell its result. */
export const caseTables: SchemaStep['sql'] = ({ app, jobs }) => `
create table accountability.incoming_clue (
  clue_id text primary key,
  region_code text not null,
  to_body_id text not null,
  problem_class text not null,
  transferred_on date not null,
  recorded_at timestamptz not null,
  event_id uuid not null,
  state text not null default 'waiting' check (state in ('waiting', 'filed', 'answered')),
  answered_on date,
  answer text,
  answer_event_id uuid
);
create index on accountability.incoming_clue (region_code text_pattern_ops, recorded_at desc);
create table accountability.discipline_case (
  id uuid primary key,
  clue_id text not null unique references accountability.incoming_clue,
  region_code text not null,
  body_id text not null,
  kind text not null,
  lead_person_id text not null,
  filed_by text not null,
  state text not null,
  filed_on date not null,
  recorded_at timestamptz not null,
  filed_event_id uuid not null,
  last_step_on date not null,
  concluded_on date,
  substantiated boolean,
  conclusion text,
  concluded_by text,
  concluded_event_id uuid,
  check ((state = 'concluded') = (concluded_on is not null and substantiated is not null and concluded_event_id is not null))
);
create index on accountability.discipline_case (region_code text_pattern_ops, filed_on);
create index on accountability.discipline_case (region_code text_pattern_ops, concluded_on) where concluded_on is not null;
create table accountability.case_step (
  id uuid primary key,
  case_id uuid not null references accountability.discipline_case,
  step text not null,
  done_by text not null,
  occurred_on date not null,
  recorded_at timestamptz not null,
  event_id uuid not null,
  unique (case_id, step)
);
create table accountability.result_meeting (
  id uuid primary key,
  case_id uuid not null references accountability.discipline_case,
  region_code text not null,
  result text not null check (result in ('published', 'cleared')),
  place text not null,
  attendees integer not null check (attendees > 0),
  held_by text not null,
  occurred_on date not null,
  recorded_at timestamptz not null,
  event_id uuid not null
);
create index on accountability.result_meeting (case_id);
-- Who led a case answers for it for life (主办人终身负责): the lead is never rewritten.
create function accountability.keep_lead() returns trigger language plpgsql as $f$
begin
  if new.lead_person_id <> old.lead_person_id or new.clue_id <> old.clue_id or new.filed_on <> old.filed_on then
    raise exception 'the lead officer of a case stays on record' using errcode = '42501';
  end if;
  return new;
end $f$;
create trigger discipline_case_keep_lead before update on accountability.discipline_case for each row execute function accountability.keep_lead();
create trigger case_step_append_only before update or delete on accountability.case_step for each row execute function kit.refuse_change();
create trigger result_meeting_append_only before update or delete on accountability.result_meeting for each row execute function kit.refuse_change();
grant select, insert, update on accountability.incoming_clue, accountability.discipline_case to ${app}, ${jobs};
grant select, insert on accountability.case_step, accountability.result_meeting to ${app}, ${jobs};
`;
