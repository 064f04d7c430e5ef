import type { SchemaStep } from '@sunledger/service-kit';

/** A change of subject that was recorded wrongly is taken back (冲销, F1); its document number may be recorded again. Everything else of it stays. */
export const subjectReversal: SchemaStep['sql'] = ({ app, jobs }) => `
alter table funds.subject_change
  add column reversed_on date,
  add column reversed_by text check (reversed_by <> changed_by),
  add column reversal_reason text,
  add column reversal_event_id uuid,
  add constraint reversal_is_whole check (num_nulls(reversed_on, reversed_by, reversal_reason, reversal_event_id) in (0, 4)),
  drop constraint subject_change_programme_id_document_number_body_id_key;
create unique index subject_change_document on funds.subject_change (programme_id, document_number, body_id) where reversed_on is null;
drop trigger subject_change_append_only on funds.subject_change;
create trigger subject_change_append_only before delete on funds.subject_change for each row execute function kit.refuse_change();
create trigger subject_change_reversed_once before update on funds.subject_change for each row when (old.reversed_on is not null) execute function kit.refuse_change();
grant update (reversed_on, reversed_by, reversal_reason, reversal_event_id) on funds.subject_change to ${app}, ${jobs};
`;
