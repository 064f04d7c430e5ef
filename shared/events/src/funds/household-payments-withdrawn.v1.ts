import { defineEvent, fen, regionCode } from '../envelope.ts';
import { count, id } from '../fields.ts';

export const householdPaymentsWithdrawn = defineEvent(
  'funds.household-payments-withdrawn.v1',
  {
    title: '撤销到户退汇',
    mechanism: 'F5',
    description: 'Household payments of one village that the bank had turned back are given up by two persons: their money is in the own account again, their quota free.',
  },
  {
    postingId: id,
    importId: id,
    programmeId: id,
    villageCode: regionCode,
    payments: count.describe('Payments given up'),
    amountFen: fen.describe('Their sum'),
  },
);
