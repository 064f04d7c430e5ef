import { defineEvent } from '../envelope.ts';
import { id, words, year } from '../fields.ts';

export const planRejected = defineEvent(
  'funds.plan-rejected.v1',
  {
    title: '年度计划审定未通过',
    mechanism: 'F3',
    description: 'The leading group turned a plan or an adjustment down; its projects and its money are free.',
  },
  {
    planId: id,
    year,
    reason: words,
    adjustsPlanId: id.optional(),
  },
);
