import { z } from 'zod';
import { defineEvent, fen, regionCode } from '../envelope.ts';
import { id, year } from '../fields.ts';

export const factorProposed = defineEvent(
  'funds.factor-proposed.v1',
  {
    title: '因素分配测算',
    mechanism: 'F11',
    description: "Next year's shares were computed by the factor method and last year's assessment.",
  },
  {
    proposalId: id,
    year,
    programmeId: id,
    totalFen: fen,
    lines: z.array(z.object({ regionCode, amountFen: fen, performance: z.string() })),
  },
);
