import type { SchemaStep } from '@sunledger/service-kit';

/** Cash that arrived in a programme's own account (专户), one row a bank reference. */
export const cashTables: SchemaStep['sql'] = ({ app, jobs }) => `
create table funds.cash_receipt (
  id uuid primary key,
  programme_id uuid not null references funds.programme,
  body_id text not null,
  region_code text not null,
  amount_fen bigint not null check (amount_fen > 0),
  bank_reference text not null,
  received_by text not null,
  occurred_on date not null,
  recorded_at timestamptz not null,
  event_id uuid not null,
  unique (programme_id, bank_reference)
);
create index on funds.cash_receipt (region_code text_pattern_ops, recorded_at desc);
create trigger cash_receipt_append_only before update or delete on funds.cash_receipt for each row execute function kit.refuse_change();
grant select, insert on funds.cash_receipt to ${app}, ${jobs};
`;
