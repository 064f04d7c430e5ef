import { defineEvent, fen } from '../envelope.ts';
import { id, year } from '../fields.ts';

export const planProposed = defineEvent(
  'funds.plan-proposed.v1',
  {
    title: '年度计划拟定',
    mechanism: 'F3',
    description: 'The yearly plan joins library projects with money and waits for its display.',
  },
  {
    planId: id,
    year,
    totalFen: fen,
    adjustsPlanId: id.optional(),
  },
);
