import { defineEvent, fen } from '../envelope.ts';
import { id } from '../fields.ts';

export const cashReversed = defineEvent(
  'funds.cash-reversed.v1',
  {
    title: '到账冲销',
    mechanism: 'F2',
    description: 'Cash that was entered wrongly was taken out of the book again by a reversal.',
  },
  {
    receiptId: id,
    programmeId: id,
    amountFen: fen,
  },
);
