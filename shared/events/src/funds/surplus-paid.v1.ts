import { z } from 'zod';
import { defineEvent, fen } from '../envelope.ts';
import { id } from '../fields.ts';

export const surplusPaid = defineEvent(
  'funds.surplus-paid.v1',
  {
    title: '结余上缴国库',
    mechanism: 'F2',
    description: 'The bank has paid cash of a surplus, or interest returned with it, to the treasury.',
  },
  {
    returnId: id,
    programmeId: id,
    amountFen: fen,
    part: z.enum(['surplus', 'interest']).optional().describe('What of the return was paid; all of it at once in facts of before'),
  },
);
