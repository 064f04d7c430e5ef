import { defineEvent } from '../envelope.ts';
import { id, words, year } from '../fields.ts';

export const planWithdrawn = defineEvent(
  'funds.plan-withdrawn.v1',
  {
    title: '年度计划撤回',
    mechanism: 'F3',
    description: 'Its proposer took a plan or an adjustment back before it was decided on; its projects and its money are free.',
  },
  {
    planId: id,
    year,
    reason: words,
    adjustsPlanId: id.optional(),
  },
);
