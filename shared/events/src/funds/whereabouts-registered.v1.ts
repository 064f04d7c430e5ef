import { defineEvent, fen } from '../envelope.ts';
import { id } from '../fields.ts';

export const whereaboutsRegistered = defineEvent(
  'funds.whereabouts-registered.v1',
  {
    title: '资金去向登记',
    mechanism: 'F4',
    description: 'A level entered money that came to it in its whereabouts ledger, for a project where it says so.',
  },
  {
    allocationId: id,
    programmeId: id,
    bodyId: id,
    amountFen: fen,
    projectId: id.optional(),
  },
);
