import type { SchemaStep } from '@sunledger/service-kit';

/**
 * The whereabouts ledger (资金去向台账, F4): what each level says of the money that came to it. An allocation carries the
 * day on which its level's ledger first showed it, and the day until which it had to.
 */
export const whereaboutsTables: SchemaStep['sql'] = ({ app, jobs }) => `
create table funds.whereabouts_entry (
  id uuid primary key,
  allocation_id uuid not null references funds.allocation,
  programme_id uuid not null references funds.programme,
  body_id text not null,
  region_code text not null,
  kind text not null check (kind in ('registered', 'passed-on', 'used')),
  project_id text,
  amount_fen bigint not null check (amount_fen > 0),
  note text,
  occurred_on date not null,
  recorded_at timestamptz not null,
  person_id text not null,
  event_id uuid
);
create index on funds.whereabouts_entry (region_code text_pattern_ops, recorded_at desc, id);
create index on funds.whereabouts_entry (allocation_id);
create index on funds.whereabouts_entry (project_id) where project_id is not null;
create trigger whereabouts_entry_append_only before update or delete on funds.whereabouts_entry for each row execute function kit.refuse_change();
grant select, insert on funds.whereabouts_entry to ${app}, ${jobs};

alter table funds.allocation
  add column registered_on date,
  add column registered_at timestamptz,
  add column register_due_on date,
  add column unregistered_event_id uuid;
create index on funds.allocation (to_region_code text_pattern_ops, register_due_on) where registered_on is null and reversed_on is null;
`;
