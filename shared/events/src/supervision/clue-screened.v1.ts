import { defineEvent } from '../envelope.ts';
import { id, word } from '../fields.ts';

export const clueScreened = defineEvent(
  'supervision.clue-screened.v1',
  {
    title: '线索排查处置',
    mechanism: 'S3',
    description: 'The screening meeting decided a clue.',
  },
  {
    clueId: id,
    decision: word,
  },
);
