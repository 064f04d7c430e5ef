import { defineEvent, fen } from '../envelope.ts';
import { id, word, words } from '../fields.ts';

export const budgetSubjectChanged = defineEvent(
  'funds.budget-subject-changed.v1',
  {
    title: '涉农整合科目调整',
    mechanism: 'F1',
    description: 'Integrated money changed its budget subject for the department it is to go to.',
  },
  {
    changeId: id,
    programmeId: id,
    bodyId: id,
    fromSubject: word,
    toSubject: word,
    documentNumber: words,
    amountFen: fen,
  },
);
