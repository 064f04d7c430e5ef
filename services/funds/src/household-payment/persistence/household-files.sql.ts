import type { SchemaStep } from '@sunledger/service-kit';

/** What an import knows of its file, and since when a person has been of a household: payees that changed after the check are found by it (F8). */
export const householdFiles: SchemaStep['sql'] = () => `
alter table funds.household_import
  add column content_type text not null default 'text/csv',
  add column request_id text,
  add column file_columns jsonb not null default '{}',
  add column percent_read smallint not null default 0,
  add column checked_at timestamptz,
  add column reject_sheet_hash text;
alter table funds.known_person add column household_since timestamptz;
`;
