import { defineEvent, fen } from '../envelope.ts';
import { id } from '../fields.ts';

export const disbursementPaid = defineEvent(
  'funds.disbursement-paid.v1',
  {
    title: '拨付到账',
    mechanism: 'F5',
    description: "The bank paid a request for money; the retention is held as a liability.",
  },
  {
    disbursementId: id,
    projectId: id,
    programmeId: id,
    grossFen: fen,
    retainedFen: fen,
    paidFen: fen,
  },
);
