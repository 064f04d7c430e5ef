import { z } from 'zod';
import { defineEvent, fen } from '../envelope.ts';
import { id } from '../fields.ts';

export const guaranteeEnded = defineEvent(
  'funds.guarantee-ended.v1',
  {
    title: '质量保函提前失效',
    mechanism: 'F7',
    description: 'A guarantee letter in force was withdrawn, or lapsed, before the warranty that it secured was over.',
  },
  {
    guaranteeLetterId: id,
    contractId: id,
    projectId: id,
    /** Sum that the letter secured. */
    amountFen: fen,
    how: z.enum(['withdrawn', 'lapsed']),
  },
);
