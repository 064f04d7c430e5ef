import type { SchemaStep } from '@sunledger/service-kit';

/** A claim waits for the bank between its release and its payment; who signed a contract, by the name of its account. */
export const reimbursementPayment: SchemaStep['sql'] = () => `
alter table funds.reimbursement drop constraint reimbursement_state_check;
alter table funds.reimbursement add constraint reimbursement_state_check
  check (state in ('in-review', 'awaiting-approval', 'approved', 'ordered', 'rejected', 'paid'));
alter table funds.reimbursement add column retained_share text;
alter table funds.reimbursement add column retained_policy text;
alter table funds.project_contract add column contractor_code text;
alter table funds.project_contract add column contractor_name text;
create index on funds.project_contract (contractor_id);
`;
