import type { SchemaStep } from '@sunledger/service-kit';

/** Retention of a payment that came back and was taken back is owed no more (F7); when the claim or request is paid after all, it is held anew. */
export const retentionCancelled: SchemaStep['sql'] = () => `
alter table funds.retention
  drop constraint retention_state_check,
  add constraint retention_state_check check (state in ('held', 'due', 'ordered', 'released', 'cancelled')),
  drop constraint retention_reimbursement_id_key,
  drop constraint retention_disbursement_id_key;
create unique index retention_of_claim on funds.retention (reimbursement_id) where state <> 'cancelled';
create unique index retention_of_request on funds.retention (disbursement_id) where state <> 'cancelled';
`;
