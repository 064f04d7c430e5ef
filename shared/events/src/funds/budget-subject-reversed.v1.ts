import { defineEvent, fen } from '../envelope.ts';
import { id, words } from '../fields.ts';

export const budgetSubjectReversed = defineEvent(
  'funds.budget-subject-reversed.v1',
  {
    title: '科目调整冲销',
    mechanism: 'F1',
    description: 'A second person took back a change of budget subject that was recorded wrongly and that no allocation needs.',
  },
  {
    changeId: id,
    programmeId: id,
    bodyId: id,
    documentNumber: words,
    amountFen: fen,
    reason: words,
  },
);
