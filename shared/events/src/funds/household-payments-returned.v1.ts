import { z } from 'zod';
import { defineEvent, fen, isoDate, regionCode } from '../envelope.ts';
import { count, id, word } from '../fields.ts';

export const householdPaymentsReturned = defineEvent(
  'funds.household-payments-returned.v1',
  {
    title: '到户资金退汇',
    mechanism: 'F5',
    description: 'The bank turned household payments of one village back; their money stands as payable until their payees are corrected.',
  },
  {
    postingId: id,
    importId: id,
    programmeId: id,
    villageCode: regionCode,
    payments: count,
    amountFen: fen,
    reasons: z.array(word),
    paidOn: isoDate.optional().describe('Only where they had been told as paid before (后退汇): the day on which they were; they count as paid no more'),
  },
);
