import { defineEvent, fen } from '../envelope.ts';
import { id } from '../fields.ts';

export const recoveryReversed = defineEvent(
  'funds.recovery-reversed.v1',
  {
    title: '追缴入账冲销',
    mechanism: 'F10',
    description: 'Recovered money that was entered wrongly was taken out of the book again by a reversal.',
  },
  {
    receiptId: id,
    recoveryId: id,
    caseId: id,
    programmeId: id,
    amountFen: fen,
  },
);
