import { z } from 'zod';
import { defineEvent } from '../envelope.ts';
import { id } from '../fields.ts';

export const caseStepTaken = defineEvent(
  'accountability.case-step-taken.v1',
  {
    title: '案件环节',
    mechanism: 'A1',
    description: 'A case was investigated, tried, decided or executed, with the report of that step.',
  },
  {
    caseId: id,
    step: z.enum(['investigated', 'tried', 'decided', 'executed']),
  },
);
