import { z } from 'zod';
import { defineEvent, isoDate } from '../envelope.ts';
import { id } from '../fields.ts';

export const bookkeeperAppointed = defineEvent(
  'funds.bookkeeper-appointed.v1',
  {
    title: '指定记账专人',
    mechanism: 'F2',
    description: 'A programme got a named bookkeeper (专人), or a deputy for a span of days.',
  },
  {
    appointmentId: id,
    programmeId: id,
    personId: id,
    kind: z.enum(['named', 'deputy']),
    from: isoDate,
    until: isoDate.nullable(),
  },
);
