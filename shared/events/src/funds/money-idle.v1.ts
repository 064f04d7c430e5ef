import { defineEvent, fen, isoDate } from '../envelope.ts';
import { count, id, words } from '../fields.ts';

export const moneyIdle = defineEvent(
  'funds.money-idle.v1',
  {
    title: '资金闲置',
    mechanism: 'F9',
    description: 'Quota lay with a body past an age of the pack; the body was told, and the limit to use or return it passed.',
  },
  {
    alertId: id,
    receiptId: id,
    programmeId: id,
    documentNumber: words,
    bodyId: id,
    amountFen: fen,
    months: count,
    receivedOn: isoDate,
    dueOn: isoDate,
  },
);
