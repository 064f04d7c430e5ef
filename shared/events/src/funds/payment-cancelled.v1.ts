import { defineEvent, fen } from '../envelope.ts';
import { id, word } from '../fields.ts';

export const paymentCancelled = defineEvent(
  'funds.payment-cancelled.v1',
  {
    title: '撤销付款指令',
    mechanism: 'F5',
    description: 'A payment order was taken back before it left for the bank, or after the bank had turned it back: nothing is paid by it, and what it was for may be ordered again.',
  },
  {
    orderId: id,
    number: word,
    programmeId: id,
    subjectType: word.describe('Kind of thing that was to be paid for'),
    subjectId: id.describe('The thing that was to be paid for'),
    amountFen: fen.describe('Amount of the order'),
  },
);
