import { defineEvent, fen } from '../envelope.ts';
import { id, word } from '../fields.ts';

export const disbursementRequested = defineEvent(
  'funds.disbursement-requested.v1',
  {
    title: '拨付申请',
    mechanism: 'F5',
    description: "An implementing body asked for money by the progress of a project.",
  },
  {
    disbursementId: id,
    number: word,
    projectId: id,
    programmeId: id,
    stage: word,
    grossFen: fen,
  },
);
