import { defineEvent, isoDate } from '../envelope.ts';
import { id, word } from '../fields.ts';

export const noticePublished = defineEvent(
  'disclosure.notice-published.v1',
  {
    title: '公告公示',
    mechanism: 'D3',
    description: 'A notice is on display.',
  },
  {
    noticeId: id,
    dutyId: id,
    item: word,
    level: word,
    subjectId: id,
    stepId: id.optional(),
    displayedFrom: isoDate,
    displayUntil: isoDate,
  },
);
