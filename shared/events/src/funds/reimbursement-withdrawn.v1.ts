import { defineEvent, fen } from '../envelope.ts';
import { id } from '../fields.ts';

export const reimbursementWithdrawn = defineEvent(
  'funds.reimbursement-withdrawn.v1',
  {
    title: '报账撤回',
    mechanism: 'F6',
    description: 'A reimbursement was taken back before it was ordered at the bank; its quota is free again and its invoices may be used anew.',
  },
  {
    reimbursementId: id,
    projectId: id,
    batchId: id,
    programmeId: id,
    grossFen: fen,
  },
);
