import type { SchemaStep } from '@sunledger/service-kit';

/**
 * Defaulted household loans of which a risk fund bore its share, what moved of each since (never changed), and proposals to
 * write off. Sums are kept on the advance: the database itself refuses more back or written off than went out.
 */
export const riskTables: SchemaStep['sql'] = ({ app, jobs }) => `
create table funds.risk_advance (
  id uuid primary key,
  programme_id uuid not null references funds.programme,
  region_code text not null,
  household_id text,
  bank_body_id text not null,
  loan_number text not null,
  overdue_fen bigint not null check (overdue_fen > 0),
  share text not null,
  share_policy text not null,
  amount_fen bigint not null check (amount_fen > 0 and amount_fen <= overdue_fen),
  state text not null default 'requested' check (state in ('requested', 'approved', 'refused', 'ordered', 'open', 'cleared')),
  recovered_fen bigint not null default 0 check (recovered_fen >= 0),
  written_off_fen bigint not null default 0 check (written_off_fen >= 0),
  requested_by text not null,
  requested_on date not null,
  checked_by text check (checked_by <> requested_by),
  checked_on date,
  reason text,
  ordered_by text check (ordered_by <> requested_by and ordered_by <> checked_by),
  paid_on date,
  recorded_at timestamptz not null,
  last_event_id uuid not null,
  constraint not_more_than_advanced check (recovered_fen + written_off_fen <= amount_fen)
);
create unique index one_compensation_a_loan on funds.risk_advance (bank_body_id, loan_number) where state <> 'refused';
create index on funds.risk_advance (region_code text_pattern_ops, recorded_at desc);
alter table funds.risk_advance enable row level security;
create policy visible_to_app on funds.risk_advance for all to ${app} using (kit.region_visible(region_code)) with check (true);
create policy all_for_jobs on funds.risk_advance to ${jobs} using (true) with check (true);

create table funds.risk_movement (
  id uuid primary key,
  advance_id uuid not null references funds.risk_advance,
  programme_id uuid not null references funds.programme,
  region_code text not null,
  kind text not null check (kind in ('advanced', 'recovered', 'written-off')),
  amount_fen bigint not null check (amount_fen > 0 or (kind = 'written-off' and amount_fen < 0)),
  bank_reference text,
  occurred_on date not null,
  recorded_by text not null,
  recorded_at timestamptz not null,
  event_id uuid not null
);
create unique index one_recovery_a_reference on funds.risk_movement (advance_id, bank_reference) where kind = 'recovered';
create index on funds.risk_movement (region_code text_pattern_ops, recorded_at desc);
create index on funds.risk_movement (advance_id);
create trigger risk_movement_append_only before update or delete on funds.risk_movement for each row execute function kit.refuse_change();

create table funds.risk_write_off (
  id uuid primary key,
  advance_id uuid not null references funds.risk_advance,
  region_code text not null,
  amount_fen bigint not null check (amount_fen > 0),
  reason text not null,
  state text not null default 'proposed' check (state in ('proposed', 'approved', 'refused')),
  proposed_by text not null,
  proposed_on date not null,
  decided_by text check (decided_by <> proposed_by),
  decided_on date,
  decision_reason text,
  recorded_at timestamptz not null
);
create unique index one_proposed_write_off on funds.risk_write_off (advance_id) where state = 'proposed';
grant select, insert, update on funds.risk_advance, funds.risk_write_off to ${app}, ${jobs};
grant select, insert on funds.risk_movement to ${app}, ${jobs};
`;
