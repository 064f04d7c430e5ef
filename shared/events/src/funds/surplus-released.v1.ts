import { defineEvent, fen } from '../envelope.ts';
import { id } from '../fields.ts';

export const surplusReleased = defineEvent(
  'funds.surplus-released.v1',
  {
    title: '结余上缴下达',
    mechanism: 'F2',
    description: 'What a return of surplus owes the treasury was released to the bank: the cash that lay in the account, and interest; the rest of it never left the treasury.',
  },
  {
    returnId: id,
    programmeId: id,
    cashFen: fen.describe('Cash of the surplus, released now'),
    quotaOnlyFen: fen.describe('Of the surplus, cancelled as quota only: its cash never left the treasury'),
    interestFen: fen.describe('Interest of the own account, released now'),
  },
);
