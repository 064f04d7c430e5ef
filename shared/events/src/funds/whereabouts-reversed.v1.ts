import { defineEvent, fen } from '../envelope.ts';
import { id, words } from '../fields.ts';

export const whereaboutsReversed = defineEvent(
  'funds.whereabouts-reversed.v1',
  {
    title: '资金去向登记冲销',
    mechanism: 'F4',
    description: 'A second person took back what a level had registered wrongly in its whereabouts ledger.',
  },
  {
    allocationId: id,
    programmeId: id,
    bodyId: id,
    entryId: id,
    amountFen: fen,
    reason: words,
    projectId: id.optional(),
  },
);
