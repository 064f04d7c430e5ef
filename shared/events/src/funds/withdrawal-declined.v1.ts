import { defineEvent, fen } from '../envelope.ts';
import { id, word } from '../fields.ts';

export const withdrawalDeclined = defineEvent(
  'funds.withdrawal-declined.v1',
  {
    title: '不同意撤回',
    mechanism: 'X7',
    description: 'A second person declined to take an approved claim or request back; it stays approved.',
  },
  {
    subjectType: word,
    subjectId: id,
    projectId: id,
    programmeId: id,
    amountFen: fen,
  },
);
