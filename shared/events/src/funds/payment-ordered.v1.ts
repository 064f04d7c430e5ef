import { defineEvent, fen } from '../envelope.ts';
import { id, word } from '../fields.ts';

export const paymentOrdered = defineEvent(
  'funds.payment-ordered.v1',
  {
    title: '付款指令',
    mechanism: 'F5',
    description: "A payment was ordered; its cash waits in transit until the bank answers.",
  },
  {
    orderId: id,
    number: word,
    programmeId: id,
    subjectType: word,
    subjectId: id,
    amountFen: fen,
    /** Where the bank turned an earlier order back. */
    parentNumber: word.optional(),
  },
);
