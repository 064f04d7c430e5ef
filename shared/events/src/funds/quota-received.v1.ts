import { defineEvent, fen } from '../envelope.ts';
import { id, words } from '../fields.ts';

export const quotaReceived = defineEvent(
  'funds.quota-received.v1',
  {
    title: '指标下达',
    mechanism: 'F2',
    description: 'Quota came from above by document number (文号).',
  },
  {
    receiptId: id,
    programmeId: id,
    bodyId: id,
    documentNumber: words,
    amountFen: fen,
  },
);
