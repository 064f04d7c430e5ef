import { defineEvent, fen } from '../envelope.ts';
import { id } from '../fields.ts';

export const recoveryReceived = defineEvent(
  'funds.recovery-received.v1',
  {
    title: '追缴资金入账',
    mechanism: 'F10',
    description: "Recovered money arrived in the programme's account.",
  },
  {
    recoveryId: id,
    caseId: id,
    programmeId: id,
    amountFen: fen,
  },
);
