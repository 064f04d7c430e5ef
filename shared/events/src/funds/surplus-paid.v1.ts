import { defineEvent, fen } from '../envelope.ts';
import { id } from '../fields.ts';

export const surplusPaid = defineEvent(
  'funds.surplus-paid.v1',
  {
    title: '结余上缴国库',
    mechanism: 'F2',
    description: 'Cash of a surplus was paid to the treasury.',
  },
  {
    returnId: id,
    programmeId: id,
    amountFen: fen,
  },
);
