import { z } from 'zod';
import { defineEvent } from '../envelope.ts';
import { id } from '../fields.ts';

export const talkFollowedUp = defineEvent(
  'accountability.talk-followed-up.v1',
  {
    title: '约谈整改',
    mechanism: 'A6',
    description: 'What followed from a talk was recorded.',
  },
  {
    talkId: id,
    result: z.enum(['rectified', 'partly-rectified', 'not-rectified']),
  },
);
