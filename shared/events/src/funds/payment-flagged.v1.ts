import { defineEvent } from '../envelope.ts';
import { id, word } from '../fields.ts';

export const paymentFlagged = defineEvent(
  'funds.payment-flagged.v1',
  {
    title: '付款疑点',
    mechanism: 'F6',
    description: 'A payment, or an item of a plan, shows what needs an explanation, and one was given.',
  },
  {
    flagId: id,
    code: word,
    subjectType: word,
    subjectId: id,
    projectId: id.optional(),
  },
);
