import { z } from 'zod';
import { defineEvent, fen } from '../envelope.ts';
import { id, moneyOf, year } from '../fields.ts';

export const planAdjusted = defineEvent(
  'funds.plan-adjusted.v1',
  {
    title: '年度计划调整',
    mechanism: 'F3',
    description: 'An adjustment of the yearly plan took effect after its display: items were added, dropped or changed in money.',
  },
  {
    planId: id,
    adjustmentId: id,
    year,
    items: z.array(z.object({ projectId: id, programmeId: id, change: z.enum(['added', 'dropped', 'changed']), beforeFen: fen, afterFen: fen, ...moneyOf })),
  },
);
