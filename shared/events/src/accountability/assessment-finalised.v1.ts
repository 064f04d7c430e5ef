import { z } from 'zod';
import { defineEvent } from '../envelope.ts';
import { id, word, year } from '../fields.ts';

export const assessmentFinalised = defineEvent(
  'accountability.assessment-finalised.v1',
  {
    title: '考核定级',
    mechanism: 'A8',
    description: 'A yearly assessment became final.',
  },
  {
    assessmentId: id,
    year,
    bodyId: id,
    scorePercent: z.string().regex(/^\d{1,3}(\.\d{1,4})?$/),
    grade: word,
    sharePercent: z.string().regex(/^-?\d{1,3}(\.\d{1,4})?$/),
  },
);
