import { defineEvent, fen } from '../envelope.ts';
import { count, id } from '../fields.ts';

export const refundMeetingHeld = defineEvent(
  'accountability.refund-meeting-held.v1',
  {
    title: '现场清退会',
    mechanism: 'A4',
    description: 'A refund meeting was held with list and signatures.',
  },
  {
    meetingId: id,
    refundListId: id,
    households: count,
    /** Sum of the lines handed out at it. */
    amountFen: fen.optional(),
  },
);
