import { defineEvent } from '../envelope.ts';
import { id, word } from '../fields.ts';

export const clueClosed = defineEvent(
  'supervision.clue-closed.v1',
  {
    title: '线索了结',
    mechanism: 'S3',
    description: 'A clue was closed with its report.',
  },
  {
    clueId: id,
    result: word,
  },
);
