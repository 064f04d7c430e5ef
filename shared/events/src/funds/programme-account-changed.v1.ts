import { defineEvent, isoDate } from '../envelope.ts';
import { id, word } from '../fields.ts';

export const programmeAccountChanged = defineEvent(
  'funds.programme-account-changed.v1',
  {
    title: '专户变更',
    mechanism: 'F2',
    description: "A programme's own bank account was changed: proposed by one person, approved by another.",
  },
  {
    programmeId: id,
    accountLast4: word.describe('Last four digits of the account from now on'),
    from: isoDate.describe('First day on which the programme pays from it'),
  },
);
