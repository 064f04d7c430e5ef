import type { SchemaStep } from '@sunledger/service-kit';

/**
 * Regions on both ends (lists and rights), what of an allocation was used, which received allocations were passed on in
 * which given one, and the reversal (冲销). A reversed document number may be issued again, corrected.
 */
export const allocationReversal: SchemaStep['sql'] = ({ app, jobs }) => `
alter table funds.quota_receipt add column region_code text;
update funds.quota_receipt r set region_code = p.region_code from funds.programme p where p.id = r.programme_id;
alter table funds.quota_receipt alter column region_code set not null;
create index on funds.quota_receipt (region_code text_pattern_ops, recorded_at desc);

alter table funds.allocation
  add column from_region_code text,
  add column used_fen bigint not null default 0 check (used_fen >= 0),
  add column issued_by text,
  add column reversed_on date,
  add column reversed_by text,
  add column reversal_reason text,
  add column reversal_event_id uuid,
  add constraint not_more_than_given check (passed_on_fen + used_fen <= amount_fen),
  drop constraint allocation_programme_id_to_body_id_document_number_key;
update funds.allocation a set from_region_code = coalesce(
  (select payload->>'regionCode' from kit.directory_entry d where d.kind = 'body' and d.id = a.from_body_id), a.to_region_code);
alter table funds.allocation alter column from_region_code set not null;
create unique index allocation_document_number on funds.allocation (programme_id, to_body_id, document_number) where reversed_on is null;

create table funds.allocation_pass (
  child_id uuid not null references funds.allocation,
  parent_id uuid not null references funds.allocation,
  amount_fen bigint not null check (amount_fen > 0),
  primary key (child_id, parent_id)
);
create trigger allocation_pass_append_only before update or delete on funds.allocation_pass for each row execute function kit.refuse_change();
grant select, insert on funds.allocation_pass to ${app}, ${jobs};
`;
