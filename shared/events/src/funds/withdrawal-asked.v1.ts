import { defineEvent, fen } from '../envelope.ts';
import { id, word } from '../fields.ts';

export const withdrawalAsked = defineEvent(
  'funds.withdrawal-asked.v1',
  {
    title: '申请撤回',
    mechanism: 'X7',
    description: 'Its maker asked to take an approved claim or request back; a second person confirms or declines it, and nothing is paid meanwhile.',
  },
  {
    subjectType: word,
    subjectId: id,
    projectId: id,
    programmeId: id,
    amountFen: fen,
  },
);
