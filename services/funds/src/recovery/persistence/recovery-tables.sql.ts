import type { SchemaStep } from '@sunledger/service-kit';

/** Recovered money as cash (F10): what accountability ordered, what arrived, and what went to the treasury or back to households. */
export const recoveryTables: SchemaStep['sql'] = ({ app, jobs }) => `
create table funds.recovery (
  id text primary key,
  case_id text not null,
  programme_id uuid not null references funds.programme,
  region_code text not null,
  ordered_fen bigint not null check (ordered_fen > 0),
  received_fen bigint not null default 0 check (received_fen between 0 and ordered_fen),
  ordered_on date not null,
  event_id uuid not null
);
create index on funds.recovery (case_id, programme_id);
create index on funds.recovery (region_code text_pattern_ops, ordered_on desc, id);
create table funds.recovery_receipt (
  id uuid primary key,
  recovery_id text not null references funds.recovery,
  programme_id uuid not null,
  region_code text not null,
  amount_fen bigint not null check (amount_fen > 0),
  bank_reference text not null,
  received_by text not null,
  occurred_on date not null,
  recorded_at timestamptz not null,
  event_id uuid not null,
  unique (programme_id, bank_reference)
);
create index on funds.recovery_receipt (region_code text_pattern_ops, recorded_at desc);
create index on funds.recovery_receipt (recovery_id);
create table funds.treasury_order (
  id uuid primary key,
  recovery_id text not null,
  case_id text not null,
  programme_id uuid not null references funds.programme,
  region_code text not null,
  amount_fen bigint not null check (amount_fen > 0),
  ordered_by text not null,
  ordered_on date not null,
  paid_on date,
  paid_by text,
  bank_reference text,
  paid_at timestamptz,
  paid_event_id uuid,
  check (paid_by is null or paid_by <> ordered_by)
);
create index on funds.treasury_order (region_code text_pattern_ops, ordered_on desc, id);
create table funds.refund_order (
  id text primary key,
  case_id text not null,
  recovery_id text not null,
  programme_id uuid not null references funds.programme,
  region_code text not null,
  total_fen bigint not null check (total_fen > 0),
  listed_by text not null,
  listed_on date not null,
  event_id uuid not null,
  paid_on date,
  paid_by text,
  bank_reference text,
  paid_at timestamptz,
  paid_event_id uuid,
  check (paid_by is null or paid_by <> listed_by)
);
create index on funds.refund_order (region_code text_pattern_ops, listed_on desc, id);
create table funds.refund_line (
  refund_list_id text not null references funds.refund_order,
  line_id text not null,
  person_token text not null,
  amount_fen bigint not null check (amount_fen > 0),
  primary key (refund_list_id, line_id)
);
create trigger recovery_receipt_append_only before update or delete on funds.recovery_receipt for each row execute function kit.refuse_change();
create trigger refund_line_append_only before update or delete on funds.refund_line for each row execute function kit.refuse_change();
grant select, insert on funds.recovery, funds.recovery_receipt, funds.treasury_order, funds.refund_order, funds.refund_line to ${app}, ${jobs};
grant update (received_fen) on funds.recovery to ${app};
grant update (paid_on, paid_by, bank_reference, paid_at, paid_event_id) on funds.treasury_order, funds.refund_order to ${app};
-- Locking a row asks for a right to change it.
grant update (ordered_on) on funds.recovery to ${jobs};
`;
