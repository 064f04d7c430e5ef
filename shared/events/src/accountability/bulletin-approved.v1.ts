import { z } from 'zod';
import { defineEvent } from '../envelope.ts';
import { count, id, longWords, words } from '../fields.ts';

export const bulletinApproved = defineEvent(
  'accountability.bulletin-approved.v1',
  {
    title: '通报审定',
    mechanism: 'A5',
    description: 'A bulletin passed to disclosure.',
  },
  {
    bulletinId: id,
    issueNumber: words,
    title: words,
    kind: z.enum(['exposure', 'praise']),
    text: longWords,
    caseIds: z.array(id),
    people: count,
  },
);
