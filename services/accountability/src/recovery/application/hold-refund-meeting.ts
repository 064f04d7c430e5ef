import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import { refundMeetingHeld } from '@sunledger/events';
import {
  accepted, attachEvidence, defineCommand, kitRefusal, mustHold, NotFound, query, queryOne, refused, type CommandBasics, type EvidenceInput,
} from '@sunledger/service-kit';
import { evidenceInputs } from '../../evidence-inputs.ts';
import { mustFollowList, mustHaveListAndSignatures } from '../domain/recovery-rules.ts';
import { toRecoveryRefusal } from '../recovery-refusals.ts';

export interface HoldRefundMeeting extends CommandBasics {
  refundListId: string;
  place: string;
  attendees: number;
  evidence: EvidenceInput[];
}

/** Records the meeting at which a refund list was gone through on the spot, with list and signatures (现场清退会, A4). */
export const holdRefundMeeting = (ticketSecret: string) =>
  defineCommand<HoldRefundMeeting>({
    name: 'holdRefundMeeting',
    duty: 'accountability.meeting.hold',
    input: z.object({ refundListId: z.uuid(), place: z.string().trim().min(2).max(200), attendees: z.int().min(1).max(100_000), evidence: evidenceInputs }),
    async handle(work, input) {
      const [list] = await query<{ id: string; regionCode: string; listedOn: string; eventId: string; paidEventId: string | null }>(
        work.em,
        `select id, region_code as "regionCode", occurred_on as "listedOn", event_id as "eventId", paid_event_id as "paidEventId"
           from accountability.refund_list where id = $1 for update`,
        [input.refundListId],
      );
      if (!list) throw new NotFound('refundListId');
      const { regionCode } = list;
      mustHold(work, 'accountability.meeting.hold', regionCode);
      const refusals = [
        ...mustHaveListAndSignatures(input.evidence.length).map((rejection) => toRecoveryRefusal(rejection, { field: 'evidence' })),
        ...mustFollowList(list.listedOn, work.occurredOn).map((rejection) => toRecoveryRefusal(rejection, { field: 'occurredOn' })),
      ];
      if (refusals.length > 0) return refused(...refusals);

      const id = randomUUID();
      work.causedBy(list.eventId, list.paidEventId);
      const attached = await attachEvidence(work, 'accountability', ticketSecret, { type: 'RefundMeeting', id, regionCode }, input.evidence);
      if (!attached) return refused(kitRefusal({ code: 'EVIDENCE_TICKET_INVALID' }, { field: 'evidence' }));
      const { households } = await queryOne<{ households: bigint }>(
        work.em, 'select count(*) as households from accountability.refund_line where refund_list_id = $1', [list.id]);
      const eventId = await work.emit(refundMeetingHeld, {
        aggregateId: id, regionCode, payload: { meetingId: id, refundListId: list.id, households: Number(households) } });
      await query(
        work.em,
        `insert into accountability.refund_meeting (id, refund_list_id, region_code, place, attendees, held_by, occurred_on, recorded_at, event_id)
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
        [id, list.id, regionCode, input.place.trim(), input.attendees, work.actor.personId, work.occurredOn, work.now, eventId],
      );
      return accepted(list.id);
    },
  });
