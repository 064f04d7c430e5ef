import { defineEvent } from '../envelope.ts';
import { id, token, word } from '../fields.ts';

export const measureImposed = defineEvent(
  'accountability.measure-imposed.v1',
  {
    title: '处理处分',
    mechanism: 'A2',
    description: 'A measure on one person, counted once per case by its heaviest kind.',
  },
  {
    measureId: id,
    caseId: id,
    kind: word,
    personToken: token,
  },
);
