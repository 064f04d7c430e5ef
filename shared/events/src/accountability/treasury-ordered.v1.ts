import { defineEvent, fen } from '../envelope.ts';
import { id } from '../fields.ts';

export const treasuryOrdered = defineEvent(
  'accountability.treasury-ordered.v1',
  {
    title: '上缴国库决定',
    mechanism: 'A3',
    description: 'Part of what was recovered goes to the treasury.',
  },
  {
    recoveryId: id,
    caseId: id,
    programmeId: id,
    amountFen: fen,
  },
);
