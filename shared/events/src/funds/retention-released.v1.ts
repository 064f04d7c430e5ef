import { defineEvent, fen } from '../envelope.ts';
import { id } from '../fields.ts';

export const retentionReleased = defineEvent(
  'funds.retention-released.v1',
  {
    title: '质保金返还',
    mechanism: 'F7',
    description: 'Retention money was paid out after the warranty ended without an open quality issue.',
  },
  {
    retentionId: id,
    projectId: id,
    programmeId: id,
    amountFen: fen,
  },
);
