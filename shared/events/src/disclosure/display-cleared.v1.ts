import { z } from 'zod';
import { defineEvent } from '../envelope.ts';
import { id } from '../fields.ts';

export const displayCleared = defineEvent(
  'disclosure.display-cleared.v1',
  {
    title: '公示期满',
    mechanism: 'D4',
    description: 'The display of a step has ended with no objection open; `refused` when one was upheld.',
  },
  {
    stepId: id,
    runId: id,
    noticeId: id,
    outcome: z.enum(['cleared', 'refused']),
  },
);
