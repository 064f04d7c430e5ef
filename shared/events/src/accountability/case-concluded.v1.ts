import { z } from 'zod';
import { defineEvent } from '../envelope.ts';
import { id } from '../fields.ts';

export const caseConcluded = defineEvent(
  'accountability.case-concluded.v1',
  {
    title: '结案',
    mechanism: 'A1',
    description: 'A case was concluded.',
  },
  {
    caseId: id,
    clueId: id,
    substantiated: z.boolean(),
  },
);
