import { defineEvent, isoDate } from '../envelope.ts';
import { id } from '../fields.ts';

export const petitionOverdue = defineEvent(
  'supervision.petition-overdue.v1',
  {
    title: '信访逾期',
    mechanism: 'S2',
    description: 'A petition was not concluded in time.',
  },
  {
    petitionId: id,
    dueOn: isoDate,
    bodyId: id.optional(),
  },
);
