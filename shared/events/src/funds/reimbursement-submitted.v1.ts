import { defineEvent, fen } from '../envelope.ts';
import { id } from '../fields.ts';

export const reimbursementSubmitted = defineEvent(
  'funds.reimbursement-submitted.v1',
  {
    title: '报账申请',
    mechanism: 'F6',
    description: 'A village asks for reimbursement of an accepted batch.',
  },
  {
    reimbursementId: id,
    projectId: id,
    batchId: id,
    programmeId: id,
    grossFen: fen,
  },
);
