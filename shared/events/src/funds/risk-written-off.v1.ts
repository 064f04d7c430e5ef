import { defineEvent, fen } from '../envelope.ts';
import { id } from '../fields.ts';

export const riskWrittenOff = defineEvent(
  'funds.risk-written-off.v1',
  {
    title: '分险垫付核销',
    mechanism: 'F1',
    description: 'What will not come back of a loan paid out of the risk fund was written off by two persons.',
  },
  {
    advanceId: id,
    writeOffId: id,
    programmeId: id,
    amountFen: fen,
  },
);
