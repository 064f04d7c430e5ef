import { defineEvent, fen } from '../envelope.ts';
import { id } from '../fields.ts';

export const riskRecovered = defineEvent(
  'funds.risk-recovered.v1',
  {
    title: '分险垫付收回',
    mechanism: 'F1',
    description: 'Money paid out of the risk fund came back, wholly or in part.',
  },
  {
    advanceId: id,
    programmeId: id,
    amountFen: fen,
  },
);
