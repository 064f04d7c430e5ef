import { defineEvent, fen, isoDate } from '../envelope.ts';
import { id, word } from '../fields.ts';

export const paymentReturned = defineEvent(
  'funds.payment-returned.v1',
  {
    title: '后退汇',
    mechanism: 'F5',
    description: 'A payment that the bank had carried out was turned back by the receiving bank: it counts as paid no more, and its money stands as payable.',
  },
  {
    orderId: id,
    number: word,
    programmeId: id,
    subjectType: word.describe('Kind of thing that was paid for'),
    subjectId: id.describe('The claim, request, retention or advance that was paid'),
    projectId: id.optional().describe('Project whose paid money goes down by the amount; none where it was paid for no project'),
    amountFen: fen.describe('What came back; retention held of the payment stays held and is not in it'),
    returnedOn: isoDate.describe("The bank's day"),
    reasonCode: word.describe('Reason code of the bank'),
  },
);
