import type { SchemaStep } from '@sunledger/service-kit';

/** Between approval and posting stands the release by the programme's named bookkeeper (三专, F2): a third person (X7). */
export const householdRelease: SchemaStep['sql'] = () => `
alter table funds.household_import
  add column released_by text,
  add column approved_on date,
  drop constraint household_import_state_check,
  add constraint household_import_state_check check (state in ('reading', 'checked', 'approved', 'posting', 'posted', 'rejected', 'cancelled')),
  add constraint released_by_a_third_person check (released_by is null or (released_by <> prepared_by and released_by <> approved_by));
update funds.household_import set approved_on = paid_on where paid_on is not null;
`;
