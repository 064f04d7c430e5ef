import { z } from 'zod';
import { defineEvent, fen } from '../envelope.ts';
import { id } from '../fields.ts';

export const recoveryOrdered = defineEvent(
  'accountability.recovery-ordered.v1',
  {
    title: '追缴决定',
    mechanism: 'A3',
    description: 'Money is to be recovered.',
  },
  {
    recoveryId: id,
    caseId: id,
    programmeId: id,
    amountFen: fen,
    /** Who owed it came forward and gave it back (主动退赔). */
    voluntary: z.boolean().optional(),
  },
);
