import { defineEvent, fen } from '../envelope.ts';
import { id, year } from '../fields.ts';

export const surplusReturned = defineEvent(
  'funds.surplus-returned.v1',
  {
    title: '结余收回',
    mechanism: 'F2',
    description: 'Quota unused for consecutive years was taken back; its cash goes to the treasury.',
  },
  {
    returnId: id,
    programmeId: id,
    year,
    amountFen: fen,
  },
);
