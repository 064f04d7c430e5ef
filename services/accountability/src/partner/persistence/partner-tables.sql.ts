import type { SchemaStep } from '@sunledger/service-kit';

/**
 * Facts in the order in which departments are told of them, and who is told of which. A fact gets its position from one
 * writer after it has been committed, so that no position is passed over by a transaction that commits late.
 */
export const partnerTables: SchemaStep['sql'] = ({ app, jobs }) => `
alter table accountability.post add column purpose text;

create table accountability.told_fact (
  arrived bigserial primary key,
  position bigint unique,
  event_id uuid not null unique,
  type text not null,
  region_code text not null,
  fact jsonb not null
);
create index told_fact_waiting on accountability.told_fact (arrived) where position is null;

create table accountability.fact_subscription (
  id uuid primary key,
  client_id text not null,
  post_id text not null,
  region_code text not null,
  group_id text,
  region_codes text[] not null,
  purpose text not null,
  fact_types text[] not null,
  url text not null,
  state text not null default 'active' check (state in ('active', 'paused', 'ended')),
  reason text,
  -- Everything up to here has been looked at; what was taken by the receiver last is apart.
  position bigint not null,
  delivered_position bigint,
  delivered_at timestamptz,
  attempts integer not null default 0,
  next_attempt_at timestamptz not null,
  subscribed_at timestamptz not null,
  event_id uuid
);
create index on accountability.fact_subscription (client_id, subscribed_at);
create index fact_subscription_due on accountability.fact_subscription (next_attempt_at) where state = 'active';
create table accountability.fact_delivery_failure (
  id bigserial primary key,
  subscription_id uuid not null references accountability.fact_subscription,
  from_position bigint not null,
  failed_at timestamptz not null,
  answer text not null
);
create index on accountability.fact_delivery_failure (subscription_id, id desc);
alter table accountability.fact_subscription enable row level security;
create policy own_subscriptions on accountability.fact_subscription for all to ${app}
  using (client_id = current_setting('app.actor', true) or exists (select from unnest(region_codes) c where kit.region_visible(c))) with check (true);
create policy all_subscriptions on accountability.fact_subscription for all to ${jobs} using (true) with check (true);
grant select, insert on accountability.told_fact to ${jobs};
grant update (position) on accountability.told_fact to ${jobs};
grant select on accountability.told_fact, accountability.fact_delivery_failure to ${app};
grant select, insert on accountability.fact_delivery_failure to ${jobs};
grant select, insert, update on accountability.fact_subscription to ${app}, ${jobs};
grant usage on sequence accountability.told_fact_arrived_seq, accountability.fact_delivery_failure_id_seq to ${jobs};
`;
