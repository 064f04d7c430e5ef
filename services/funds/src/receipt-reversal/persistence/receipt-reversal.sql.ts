import type { SchemaStep } from '@sunledger/service-kit';

/** Quota and cash entered wrongly: only that they were reversed may be written on their rows; number or reference may then be entered again. */
export const receiptReversal: SchemaStep['sql'] = ({ app, jobs }) => ['quota_receipt', 'cash_receipt'].map((table) => `
alter table funds.${table} add column reversed_on date, add column reversed_by text, add column reversal_reason text, add column reversal_event_id uuid;
grant update (reversed_on, reversed_by, reversal_reason, reversal_event_id) on funds.${table} to ${app}, ${jobs};
`).join('') + `
alter table funds.quota_receipt drop constraint quota_receipt_programme_id_body_id_document_number_key;
create unique index quota_receipt_document_number on funds.quota_receipt (programme_id, body_id, document_number) where reversed_on is null;
drop trigger cash_receipt_append_only on funds.cash_receipt;
create trigger cash_receipt_append_only before delete or update of id, programme_id, body_id, region_code, amount_fen, bank_reference, received_by, occurred_on, recorded_at, event_id
  on funds.cash_receipt for each row execute function kit.refuse_change();
alter table funds.cash_receipt drop constraint cash_receipt_programme_id_bank_reference_key;
create unique index cash_receipt_bank_reference on funds.cash_receipt (programme_id, bank_reference) where reversed_on is null;
`;
