import { defineEvent, fen } from '../envelope.ts';
import { id, token } from '../fields.ts';

export const receiptConfirmed = defineEvent(
  'funds.receipt-confirmed.v1',
  {
    title: '到户到手确认',
    mechanism: 'F8',
    description: 'A household confirmed that a payment reached its hands, in full or short.',
  },
  {
    paymentId: id,
    programmeId: id,
    personToken: token,
    receivedFen: fen,
  },
);
