import { defineEvent, fen } from '../envelope.ts';
import { id, words } from '../fields.ts';

export const quotaReversed = defineEvent(
  'funds.quota-reversed.v1',
  {
    title: '上级指标冲销',
    mechanism: 'F2',
    description: 'Quota that was entered wrongly was taken out of the book again by a reversal.',
  },
  {
    receiptId: id,
    programmeId: id,
    bodyId: id,
    documentNumber: words,
    amountFen: fen,
  },
);
