import { defineEvent } from '../envelope.ts';
import { id, word } from '../fields.ts';

export const clueTransferred = defineEvent(
  'supervision.clue-transferred.v1',
  {
    title: '线索移交',
    mechanism: 'S3',
    description: 'A clue was transferred to the discipline inspection body.',
  },
  {
    clueId: id,
    toBodyId: id,
    problemClass: word,
  },
);
