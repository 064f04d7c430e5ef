import { z } from 'zod';
import { defineEvent, fen } from '../envelope.ts';
import { id } from '../fields.ts';

export const interestRecorded = defineEvent(
  'funds.interest-recorded.v1',
  {
    title: '利息入账',
    mechanism: 'F2',
    description: "Interest of the programme's own account (专户) was booked; the pack in force says whether it may be used or goes to the treasury.",
  },
  {
    interestId: id,
    programmeId: id,
    bodyId: id,
    amountFen: fen,
    treatment: z.enum(['use', 'return']),
  },
);
