import { defineEvent, fen } from '../envelope.ts';
import { id } from '../fields.ts';

export const treasuryPaid = defineEvent(
  'funds.treasury-paid.v1',
  {
    title: '上缴国库',
    mechanism: 'F10',
    description: 'Recovered money was paid to the treasury.',
  },
  {
    recoveryId: id,
    caseId: id,
    programmeId: id,
    amountFen: fen,
  },
);
