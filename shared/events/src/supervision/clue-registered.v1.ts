import { z } from 'zod';
import { defineEvent } from '../envelope.ts';
import { id, word } from '../fields.ts';

export const clueRegistered = defineEvent(
  'supervision.clue-registered.v1',
  {
    title: '线索登记',
    mechanism: 'S3',
    description: 'A clue, with its own correlation: nothing joins it to a reporter.',
  },
  {
    clueId: id,
    source: word,
    problemClass: word,
    subjectFactIds: z.array(z.uuid()),
  },
);
