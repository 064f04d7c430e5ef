import { z } from 'zod';
import { defineEvent, fen, isoDate, regionCode } from '../envelope.ts';
import { count, id } from '../fields.ts';

export const villageBooksClosed = defineEvent(
  'funds.village-books-closed.v1',
  {
    title: '村级财务结账',
    mechanism: 'F8',
    description: "A village's book of one month is closed: what was paid to households, what they say they have, and whether it was closed in time.",
  },
  {
    bookId: id,
    villageCode: regionCode,
    month: z.string().regex(/^\d{4}-\d{2}$/),
    payments: count,
    paidFen: fen,
    receivedFen: fen,
    confirmed: count,
    disputed: count,
    unanswered: count,
    dueOn: isoDate,
    late: z.boolean(),
  },
);
