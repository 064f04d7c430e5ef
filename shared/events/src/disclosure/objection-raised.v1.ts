import { defineEvent } from '../envelope.ts';
import { id } from '../fields.ts';

export const objectionRaised = defineEvent(
  'disclosure.objection-raised.v1',
  {
    title: '公示异议',
    mechanism: 'D4',
    description: 'Somebody objected during display; what it announces is stopped.',
  },
  {
    objectionId: id,
    noticeId: id,
    stepId: id.optional(),
  },
);
