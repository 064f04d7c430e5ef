import type { SchemaStep } from '@sunledger/service-kit';

/**
 * Claims and requests may be taken back (撤回); invoices of requests stand in the same register as those of claims; whether a
 * paper was brought as an original is kept beside the evidence.
 */
export const claimPapers: SchemaStep['sql'] = ({ app, jobs }) => `
alter table funds.reimbursement drop constraint reimbursement_state_check;
alter table funds.reimbursement add constraint reimbursement_state_check
  check (state in ('in-review', 'awaiting-approval', 'approved', 'withdrawing', 'ordered', 'rejected', 'withdrawn', 'paid'));
alter table funds.disbursement drop constraint disbursement_state_check;
alter table funds.disbursement add constraint disbursement_state_check
  check (state in ('in-review', 'approved', 'withdrawing', 'ordered', 'rejected', 'withdrawn', 'paid'));

alter table funds.reimbursement_invoice drop constraint reimbursement_invoice_pkey;
alter table funds.reimbursement_invoice alter column reimbursement_id drop not null;
alter table funds.reimbursement_invoice add column disbursement_id uuid references funds.disbursement;
alter table funds.reimbursement_invoice add constraint invoice_of_one check (num_nonnulls(reimbursement_id, disbursement_id) = 1);
create unique index invoice_of_claim on funds.reimbursement_invoice (reimbursement_id, round, line_no) where reimbursement_id is not null;
create unique index invoice_of_request on funds.reimbursement_invoice (disbursement_id, round, line_no) where disbursement_id is not null;

create table funds.claim_paper (
  subject_type text not null check (subject_type in ('Reimbursement', 'Disbursement')),
  subject_id uuid not null,
  hash text not null,
  kind text not null,
  original boolean not null,
  recorded_at timestamptz not null,
  primary key (subject_type, subject_id, hash, kind, original)
);
create trigger claim_paper_append_only before update or delete on funds.claim_paper for each row execute function kit.refuse_change();
grant select, insert on funds.claim_paper to ${app}, ${jobs};
`;
