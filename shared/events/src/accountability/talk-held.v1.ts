import { z } from 'zod';
import { defineEvent } from '../envelope.ts';
import { id, token, word } from '../fields.ts';

export const talkHeld = defineEvent(
  'accountability.talk-held.v1',
  {
    title: '约谈',
    mechanism: 'A6',
    description: 'Somebody in charge was called to a talk.',
  },
  {
    talkId: id,
    kind: z.enum(['ordinary', 'warning', 'handling']),
    bodyId: id,
    post: word,
    personToken: token,
    caseId: id.nullable(),
  },
);
