import { defineEvent } from '../envelope.ts';
import { id, word } from '../fields.ts';

export const petitionConcluded = defineEvent(
  'supervision.petition-concluded.v1',
  {
    title: '信访办结',
    mechanism: 'S2',
    description: 'A petition was concluded and answered.',
  },
  {
    petitionId: id,
    result: word,
  },
);
