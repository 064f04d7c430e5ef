import type { SchemaStep } from '@sunledger/service-kit';

/** Recovered money entered wrongly: only that it was reversed may be written on its row. What came back to a risk fund is never changed: another movement takes it back. */
export const recoveryReversal: SchemaStep['sql'] = ({ app, jobs }) => `
alter table funds.recovery_receipt add column reversed_on date, add column reversed_by text check (reversed_by <> received_by), add column reversal_reason text,
  add column reversal_event_id uuid;
grant update (reversed_on, reversed_by, reversal_reason, reversal_event_id) on funds.recovery_receipt to ${app}, ${jobs};
drop trigger recovery_receipt_append_only on funds.recovery_receipt;
create trigger recovery_receipt_append_only before delete or update of id, recovery_id, programme_id, region_code, amount_fen, bank_reference, received_by, occurred_on,
  recorded_at, event_id on funds.recovery_receipt for each row execute function kit.refuse_change();
alter table funds.risk_movement add column reverses_id uuid unique references funds.risk_movement, add column reason text;
alter table funds.risk_movement drop constraint risk_movement_check;
alter table funds.risk_movement add constraint less_than_nothing_undoes check (amount_fen > 0 or (amount_fen < 0 and (kind = 'written-off' or (kind = 'recovered' and reverses_id is not null))));
`;
