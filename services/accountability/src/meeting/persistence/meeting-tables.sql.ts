import type { SchemaStep } from '@sunledger/service-kit';

/**
 * Which lines of a list each refund meeting handed out, so that two meetings on one list never show the same money twice,
 * and the warning-education meetings of units in which a case happened (A4).
 */
export const meetingTables: SchemaStep['sql'] = ({ app, jobs }) => `
create table accountability.refund_meeting_line (
  line_id uuid primary key references accountability.refund_line,
  meeting_id uuid not null references accountability.refund_meeting
);
create index on accountability.refund_meeting_line (meeting_id);
alter table accountability.refund_meeting add column amount_fen bigint not null default 0 check (amount_fen >= 0);
-- Meetings held before this step went through the whole list; where there were several, the first handed it out.
insert into accountability.refund_meeting_line (line_id, meeting_id)
  select distinct on (l.id) l.id, m.id from accountability.refund_line l join accountability.refund_meeting m using (refund_list_id) order by l.id, m.recorded_at, m.id;
alter table accountability.refund_meeting disable trigger refund_meeting_append_only;
update accountability.refund_meeting m set amount_fen = s.sum
  from (select x.meeting_id, sum(l.amount_fen) as sum from accountability.refund_meeting_line x join accountability.refund_line l on l.id = x.line_id group by 1) s
  where s.meeting_id = m.id;
alter table accountability.refund_meeting enable trigger refund_meeting_append_only;
insert into kit.figure_delta (region_code, month, measure, amount)
  select region_code, date_trunc('month', occurred_on)::date, x.measure, x.amount from accountability.refund_meeting
    cross join lateral (values ('refund-meeting-held', 1::numeric), ('refund-meeting-amount', amount_fen::numeric)) x(measure, amount);
create index on accountability.refund_meeting (region_code text_pattern_ops, occurred_on);
create trigger refund_meeting_line_append_only before update or delete on accountability.refund_meeting_line for each row execute function kit.refuse_change();

create table accountability.warning_meeting (
  id uuid primary key,
  case_id uuid not null references accountability.discipline_case,
  body_id text not null,
  region_code text not null,
  place text not null,
  attendees integer not null check (attendees > 0),
  held_by text not null,
  occurred_on date not null,
  recorded_at timestamptz not null,
  event_id uuid not null,
  unique (case_id, body_id)
);
create index on accountability.warning_meeting (region_code text_pattern_ops, occurred_on);
create trigger warning_meeting_append_only before update or delete on accountability.warning_meeting for each row execute function kit.refuse_change();
grant select, insert on accountability.refund_meeting_line, accountability.warning_meeting to ${app}, ${jobs};
`;
