import { z } from 'zod';
import { defineEvent } from '../envelope.ts';
import { id } from '../fields.ts';

export const warningMeetingHeld = defineEvent(
  'accountability.warning-meeting-held.v1',
  {
    title: '警示教育大会',
    mechanism: 'A4',
    description: 'The unit in which a case happened held its warning-education meeting.',
  },
  {
    meetingId: id,
    caseId: id,
    bodyId: id,
    attendees: z.number().int().min(1),
  },
);
