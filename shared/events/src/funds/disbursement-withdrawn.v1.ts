import { defineEvent, fen } from '../envelope.ts';
import { id, word } from '../fields.ts';

export const disbursementWithdrawn = defineEvent(
  'funds.disbursement-withdrawn.v1',
  {
    title: '拨付撤回',
    mechanism: 'F5',
    description: 'A request for money was taken back before it was ordered at the bank; its quota is free again and its invoices may be used anew.',
  },
  {
    disbursementId: id,
    number: word,
    projectId: id,
    programmeId: id,
    grossFen: fen,
  },
);
