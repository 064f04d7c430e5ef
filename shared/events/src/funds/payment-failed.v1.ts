import { defineEvent, fen } from '../envelope.ts';
import { id, word } from '../fields.ts';

export const paymentFailed = defineEvent(
  'funds.payment-failed.v1',
  {
    title: '付款退回',
    mechanism: 'F5',
    description: "The bank turned a payment back; its money stands as payable.",
  },
  {
    orderId: id,
    number: word,
    programmeId: id,
    subjectType: word,
    subjectId: id,
    amountFen: fen,
    reasonCode: word,
  },
);
