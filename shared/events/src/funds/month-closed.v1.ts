import { defineEvent } from '../envelope.ts';
import { id, word } from '../fields.ts';

export const monthClosed = defineEvent(
  'funds.month-closed.v1',
  {
    title: '月度结账',
    mechanism: 'F2',
    description: "A month of a programme's books was closed; nothing is posted into it any more.",
  },
  {
    closingId: id,
    programmeId: id,
    period: word,
  },
);
