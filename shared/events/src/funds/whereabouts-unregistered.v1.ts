import { defineEvent, fen, isoDate } from '../envelope.ts';
import { id, words } from '../fields.ts';

export const whereaboutsUnregistered = defineEvent(
  'funds.whereabouts-unregistered.v1',
  {
    title: '资金去向逾期未登记',
    mechanism: 'F4',
    description: 'Money came to a level and its whereabouts ledger showed no entry within the limit.',
  },
  {
    allocationId: id,
    programmeId: id,
    documentNumber: words,
    bodyId: id,
    amountFen: fen,
    dueOn: isoDate,
  },
);
