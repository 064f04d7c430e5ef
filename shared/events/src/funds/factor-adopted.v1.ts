import { z } from 'zod';
import { defineEvent, fen, regionCode } from '../envelope.ts';
import { id, year } from '../fields.ts';

export const factorAdopted = defineEvent(
  'funds.factor-adopted.v1',
  {
    title: '因素分配方案审定',
    mechanism: 'F11',
    description: "Next year's shares were adopted by two persons, neither of whom had proposed them.",
  },
  {
    proposalId: id,
    year,
    programmeId: id,
    totalFen: fen,
    lines: z.array(z.object({ regionCode, amountFen: fen })),
    supersedesProposalId: id.optional(),
  },
);
