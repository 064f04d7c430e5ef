import { z } from 'zod';
import { defineEvent } from '../envelope.ts';
import { id, word } from '../fields.ts';

export const petitionRegistered = defineEvent(
  'supervision.petition-registered.v1',
  {
    title: '信访受理登记',
    mechanism: 'S1',
    description: 'A petition was registered; nothing here tells who sent it.',
  },
  {
    petitionId: id,
    channel: word,
    named: z.boolean(),
  },
);
