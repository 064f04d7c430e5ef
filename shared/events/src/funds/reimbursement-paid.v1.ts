import { defineEvent, fen } from '../envelope.ts';
import { id } from '../fields.ts';

export const reimbursementPaid = defineEvent(
  'funds.reimbursement-paid.v1',
  {
    title: '报账支付',
    mechanism: 'F6',
    description: "A reimbursement was paid in cash from the programme's own account; the retention is held as a liability.",
  },
  {
    reimbursementId: id,
    projectId: id,
    batchId: id,
    programmeId: id,
    grossFen: fen,
    retainedFen: fen,
    paidFen: fen,
  },
);
