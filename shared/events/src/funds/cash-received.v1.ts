import { defineEvent, fen } from '../envelope.ts';
import { id } from '../fields.ts';

export const cashReceived = defineEvent(
  'funds.cash-received.v1',
  {
    title: '资金到账',
    mechanism: 'F2',
    description: "Cash arrived in the programme's own account (专户).",
  },
  {
    receiptId: id,
    programmeId: id,
    bodyId: id,
    amountFen: fen,
  },
);
