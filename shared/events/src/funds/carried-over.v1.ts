import { defineEvent, fen } from '../envelope.ts';
import { id, year } from '../fields.ts';

export const carriedOver = defineEvent(
  'funds.carried-over.v1',
  {
    title: '资金结转',
    mechanism: 'F2',
    description: 'What holders had left at the end of a year may be used in the next one.',
  },
  {
    programmeId: id,
    year,
    amountFen: fen,
  },
);
