import type { SchemaStep } from '@sunledger/service-kit';

/**
 * A guarantee letter counts once a second person has checked it (X7), and until it is withdrawn or lapses (F7). One that was refused may be
 * entered again under its number. Letters from before were in force as they were entered.
 */
export const guaranteeCheck: SchemaStep['sql'] = ({ app, jobs }) => `
drop trigger guarantee_letter_append_only on funds.guarantee_letter;
alter table funds.guarantee_letter
  add column state text not null default 'in-force' check (state in ('entered', 'in-force', 'refused', 'withdrawn', 'lapsed')),
  add column checked_by text check (checked_by <> registered_by),
  add column checked_on date,
  add column check_reason text,
  add column ended_by text,
  add column ended_on date,
  add column end_reason text,
  add column ended_event_id uuid,
  drop constraint guarantee_letter_number_key;
alter table funds.guarantee_letter alter column state set default 'entered';
create unique index guarantee_letter_number on funds.guarantee_letter (number) where state <> 'refused';
create index guarantee_letter_in_force on funds.guarantee_letter (valid_until) where state = 'in-force';
grant update (state, checked_by, checked_on, check_reason, ended_by, ended_on, end_reason, ended_event_id) on funds.guarantee_letter to ${app}, ${jobs};
`;
