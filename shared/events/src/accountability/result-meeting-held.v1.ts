import { z } from 'zod';
import { defineEvent } from '../envelope.ts';
import { count, id } from '../fields.ts';

export const resultMeetingHeld = defineEvent(
  'accountability.result-meeting-held.v1',
  {
    title: '结果公开会、澄清会',
    mechanism: 'A4',
    description: 'Villagers were told what came of a case: published when true, cleared when untrue.',
  },
  {
    meetingId: id,
    caseId: id,
    result: z.enum(['published', 'cleared']),
    attendees: count,
  },
);
