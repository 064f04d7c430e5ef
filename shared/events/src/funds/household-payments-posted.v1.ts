import { defineEvent, fen, regionCode } from '../envelope.ts';
import { count, id, moneyOf, words } from '../fields.ts';

export const householdPaymentsPosted = defineEvent(
  'funds.household-payments-posted.v1',
  {
    title: '到户资金发放',
    mechanism: 'F8',
    description: "Household payments of one import stand in one village's ledger (一村一账).",
  },
  {
    postingId: id,
    importId: id,
    programmeId: id,
    programmeName: words,
    villageCode: regionCode,
    payments: count,
    amountFen: fen,
    ...moneyOf,
  },
);
