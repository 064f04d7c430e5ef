import { defineEvent, fen } from '../envelope.ts';
import { id, token } from '../fields.ts';

export const receiptDisputed = defineEvent(
  'funds.receipt-disputed.v1',
  {
    title: '到户资金争议',
    mechanism: 'F8',
    description: 'A household received less than was paid, late, or nothing.',
  },
  {
    paymentId: id,
    programmeId: id,
    personToken: token,
    paidFen: fen,
    receivedFen: fen,
  },
);
