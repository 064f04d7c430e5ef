import { defineEvent, isoDate } from '../envelope.ts';
import { id, word } from '../fields.ts';

export const dutyMissed = defineEvent(
  'disclosure.duty-missed.v1',
  {
    title: '逾期未公开',
    mechanism: 'D2',
    description: 'A body did not disclose in time.',
  },
  {
    dutyId: id,
    bodyId: id,
    item: word,
    level: word,
    dueOn: isoDate,
  },
);
