import { z } from 'zod';
import { defineEvent } from '../envelope.ts';
import { id } from '../fields.ts';

export const objectionAnswered = defineEvent(
  'disclosure.objection-answered.v1',
  {
    title: '异议答复',
    mechanism: 'D4',
    description: 'An objection was answered.',
  },
  {
    objectionId: id,
    noticeId: id,
    stepId: id.optional(),
    upheld: z.boolean(),
  },
);
