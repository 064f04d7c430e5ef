import { z } from 'zod';
import { defineEvent, fen } from '../envelope.ts';
import { id, moneyOf, year } from '../fields.ts';

export const planAdopted = defineEvent(
  'funds.plan-adopted.v1',
  {
    title: '年度计划审定',
    mechanism: 'F3',
    description: 'The leading group adopted the yearly plan; its display is over.',
  },
  {
    planId: id,
    year,
    items: z.array(z.object({ projectId: id, programmeId: id, amountFen: fen, ...moneyOf })),
    totalFen: fen,
  },
);
