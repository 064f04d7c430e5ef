import type { SchemaStep } from '@sunledger/service-kit';

/** What came in and what became of it; the words of people apart, sealed and behind row-level security. */
export const objectionTables: SchemaStep['sql'] = ({ app, jobs }) => `
create table disclosure.objection (
  id uuid primary key,
  notice_id uuid not null references disclosure.notice,
  duty_id uuid not null references disclosure.duty,
  step_id uuid,
  region_code text not null,
  receipt_hash text not null unique,
  raised_on date not null,
  recorded_at timestamptz not null,
  event_id uuid not null,
  state text not null default 'open' check (state in ('open', 'answered')),
  upheld boolean,
  answer text,
  answered_by text,
  answered_on date,
  check ((state = 'answered') = (upheld is not null and answer is not null and answered_by is not null))
);
create index on disclosure.objection (duty_id) where state = 'open';
create index on disclosure.objection (region_code text_pattern_ops, raised_on);
create index on disclosure.objection (notice_id);
create table disclosure.question (
  id uuid primary key,
  notice_id uuid not null references disclosure.notice,
  region_code text not null,
  receipt_hash text not null unique,
  asked_on date not null,
  recorded_at timestamptz not null,
  state text not null default 'open' check (state in ('open', 'answered')),
  answer text,
  answered_by text,
  answered_on date,
  -- The words of the question, once it is published with its answer.
  published_content text
);
create index on disclosure.question (notice_id);
create index on disclosure.question (region_code text_pattern_ops, asked_on);
create table disclosure.statement (
  subject_id uuid primary key,
  region_code text not null,
  content_sealed bytea not null,
  contact_sealed bytea,
  said_by text
);
alter table disclosure.statement enable row level security;
create policy statement_in_region on disclosure.statement for all to ${app} using (kit.region_visible(region_code)) with check (true);
create policy statement_for_jobs on disclosure.statement for all to ${jobs} using (true) with check (true);
create trigger statement_append_only before update or delete on disclosure.statement for each row execute function kit.refuse_change();
grant select, insert on disclosure.statement to ${app}, ${jobs};
grant select, insert, update on disclosure.objection, disclosure.question to ${app}, ${jobs};
`;
