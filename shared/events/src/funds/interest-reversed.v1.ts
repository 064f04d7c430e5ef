import { defineEvent, fen } from '../envelope.ts';
import { id } from '../fields.ts';

export const interestReversed = defineEvent(
  'funds.interest-reversed.v1',
  {
    title: '利息冲销',
    mechanism: 'F2',
    description: 'Interest that was entered wrongly was taken out of the books again by a reversal.',
  },
  {
    interestId: id,
    programmeId: id,
    amountFen: fen,
  },
);
