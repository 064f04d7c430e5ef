import type { SchemaStep } from '@sunledger/service-kit';

export const notificationTables: SchemaStep['sql'] = ({ app, jobs }) => `
create table accountability.notice (
  id uuid primary key,
  event_id uuid not null unique,
  kind text not null check (kind in ('item-assigned', 'item-overdue')),
  body_id text not null,
  region_code text not null,
  deadline_id text not null,
  deadline_kind text not null,
  subject_type text not null,
  subject_id text not null,
  due_on date not null,
  recorded_at timestamptz not null
);
-- What is still to be told to an office by mail or short message.
create table accountability.notice_dispatch (
  notice_id uuid not null references accountability.notice,
  channel text not null check (channel in ('mail', 'sms')),
  body_id text not null references accountability.body,
  state text not null default 'pending' check (state in ('pending', 'sent', 'failed')),
  attempts integer not null default 0,
  due_at timestamptz not null,
  primary key (notice_id, channel)
);
create index on accountability.notice_dispatch (due_at) where state = 'pending';
create table accountability.webhook_subscription (
  id uuid primary key,
  body_id text not null references accountability.body,
  region_code text not null,
  url text not null,
  subscribed_by text not null,
  subscribed_at timestamptz not null,
  ended_at timestamptz
);
create index on accountability.webhook_subscription (body_id);
create table accountability.webhook_delivery (
  id uuid primary key,
  subscription_id uuid not null references accountability.webhook_subscription,
  notice_id uuid not null references accountability.notice,
  state text not null default 'pending' check (state in ('pending', 'delivered', 'failed')),
  attempts integer not null default 0,
  next_attempt_at timestamptz,
  last_answer text,
  unique (subscription_id, notice_id)
);
create index on accountability.webhook_delivery (next_attempt_at) where state = 'pending';
create index on accountability.webhook_delivery (subscription_id);
grant select, insert, update on accountability.webhook_subscription to ${app}, ${jobs};
grant select on accountability.webhook_delivery, accountability.notice to ${app};
grant select, insert on accountability.notice to ${jobs};
grant select, insert, update on accountability.webhook_delivery, accountability.notice_dispatch to ${jobs};
`;
