import { defineEvent, fen } from '../envelope.ts';
import { id } from '../fields.ts';

export const retentionOverdue = defineEvent(
  'funds.retention-overdue.v1',
  {
    title: '质保金逾期未返还',
    mechanism: 'F7',
    description: 'Retention money stayed unpaid past its limit.',
  },
  {
    retentionId: id,
    projectId: id,
    programmeId: id,
    amountFen: fen,
  },
);
