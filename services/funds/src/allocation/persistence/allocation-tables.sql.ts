import type { SchemaStep } from '@sunledger/service-kit';

export const allocationTables: SchemaStep['sql'] = ({ app, jobs }) => `
create table funds.quota_receipt (
  id uuid primary key,
  programme_id uuid not null references funds.programme,
  body_id text not null,
  document_number text not null,
  amount_fen bigint not null check (amount_fen > 0),
  occurred_on date not null,
  recorded_at timestamptz not null,
  event_id uuid not null,
  unique (programme_id, body_id, document_number)
);
create table funds.allocation (
  id uuid primary key,
  programme_id uuid not null references funds.programme,
  document_number text not null,
  from_body_id text not null,
  to_body_id text not null,
  to_region_code text not null,
  amount_fen bigint not null check (amount_fen > 0),
  passed_on_fen bigint not null default 0 check (passed_on_fen >= 0 and passed_on_fen <= amount_fen),
  occurred_on date not null,
  recorded_at timestamptz not null,
  event_id uuid not null,
  unique (programme_id, to_body_id, document_number)
);
create index on funds.allocation (to_region_code text_pattern_ops, recorded_at desc);
create index on funds.allocation (to_body_id, programme_id, occurred_on);
grant select, insert on funds.quota_receipt to ${app}, ${jobs};
grant select, insert, update on funds.allocation to ${app}, ${jobs};
`;
