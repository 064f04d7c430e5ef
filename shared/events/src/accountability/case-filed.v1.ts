import { defineEvent } from '../envelope.ts';
import { id } from '../fields.ts';

export const caseFiled = defineEvent(
  'accountability.case-filed.v1',
  {
    title: '立案',
    mechanism: 'A1',
    description: 'A case was filed on a clue, with its lead officer.',
  },
  {
    caseId: id,
    clueId: id,
    leadPersonId: id,
  },
);
