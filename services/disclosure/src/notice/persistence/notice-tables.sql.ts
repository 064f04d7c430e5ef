import type { SchemaStep } from '@sunledger/service-kit';

export const noticeTables: SchemaStep['sql'] = ({ app, jobs }) => `
-- What a notice says: never changed; a correcting notice names the one it takes the place of (D3).
create table disclosure.notice (
  id uuid primary key,
  duty_id uuid not null references disclosure.duty,
  corrects_notice_id uuid references disclosure.notice,
  correction_reason text,
  short_code text not null unique,
  item text not null,
  level text not null,
  region_code text not null,
  body_id text,
  subject_type text not null,
  subject_id text not null,
  step_id uuid,
  title text not null,
  fields jsonb not null,
  contact_department text not null,
  contact_phone text not null,
  prepared_by text not null,
  prepared_on date not null,
  recorded_at timestamptz not null
);
create trigger notice_append_only before update or delete on disclosure.notice for each row execute function kit.refuse_change();
create index on disclosure.notice (duty_id);
create index on disclosure.notice (region_code text_pattern_ops);
create index on disclosure.notice (subject_type, subject_id);

-- Its display: the row that every transition locks.
create table disclosure.display (
  notice_id uuid primary key references disclosure.notice,
  duty_id uuid not null references disclosure.duty,
  state text not null default 'prepared' check (state in ('prepared', 'set-aside', 'on-display', 'ended', 'replaced')),
  approved_by text,
  displayed_from date,
  display_until date,
  ended_on date,
  outcome text check (outcome in ('cleared', 'refused')),
  published_at timestamptz,
  published_event_id uuid,
  check ((state in ('prepared', 'set-aside')) = (published_event_id is null))
);
create index on disclosure.display (duty_id);
create index display_running on disclosure.display (display_until) where state = 'on-display';

-- Proof that it hung, ran or was read out (公开凭证, D5).
create table disclosure.posting (
  id uuid primary key,
  notice_id uuid not null references disclosure.notice,
  channel text not null,
  posted_on date not null,
  posted_by text not null,
  recorded_at timestamptz not null
);
create trigger posting_append_only before update or delete on disclosure.posting for each row execute function kit.refuse_change();
create index on disclosure.posting (notice_id);
grant select, insert on disclosure.notice, disclosure.posting to ${app}, ${jobs};
grant select, insert, update on disclosure.display to ${app}, ${jobs};
`;
