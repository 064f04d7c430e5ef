import { defineEvent, fen } from '../envelope.ts';
import { id } from '../fields.ts';

export const refundConfirmed = defineEvent(
  'accountability.refund-confirmed.v1',
  {
    title: '清退确认',
    mechanism: 'A3',
    description: 'A household confirmed its refund.',
  },
  {
    lineId: id,
    refundListId: id,
    amountFen: fen,
  },
);
