import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import { refundMeetingHeld } from '@sunledger/events';
import {
  accepted, addToFigures, attachEvidence, defineCommand, kitRefusal, mustHold, NotFound, query, refused, type CommandBasics, type Em, type EvidenceInput,
} from '@sunledger/service-kit';
import { evidenceInputs } from '../../evidence-inputs.ts';
import { mustFollowList, mustHandOutOnce, mustHaveListAndSignatures, type MeetingLine } from '../domain/recovery-rules.ts';
import { toRecoveryRefusal } from '../recovery-refusals.ts';

export interface HoldRefundMeeting extends CommandBasics {
  refundListId: string;
  /** Lines handed out at it; all that no earlier meeting handed out when left out. */
  lineIds?: string[] | null;
  place: string;
  attendees: number;
  evidence: EvidenceInput[];
}

/** Records the meeting at which a refund list was gone through on the spot, with list and signatures (现场清退会, A4). */
export const holdRefundMeeting = (ticketSecret: string) =>
  defineCommand<HoldRefundMeeting>({
    name: 'holdRefundMeeting',
    duty: 'accountability.meeting.hold',
    input: z.object({
      refundListId: z.uuid(), lineIds: z.array(z.uuid()).min(1).max(2000).nullish(), place: z.string().trim().min(2).max(200),
      attendees: z.int().min(1).max(100_000), evidence: evidenceInputs,
    }),
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
      const lines = await linesOfList(work.em, list.id);
      const handedOut = input.lineIds ? lines.filter(({ id }) => input.lineIds?.includes(id)) : lines.filter(({ meetingOn }) => meetingOn === null);
      const refusals = [
        ...mustHaveListAndSignatures(input.evidence.length).map((rejection) => toRecoveryRefusal(rejection, { field: 'evidence' })),
        ...mustFollowList(list.listedOn, work.occurredOn).map((rejection) => toRecoveryRefusal(rejection, { field: 'occurredOn' })),
        ...mustHandOutOnce(handedOut, new Set(input.lineIds ?? []).size - (input.lineIds ? handedOut.length : 0))
          .map((rejection) => toRecoveryRefusal(rejection, { field: input.lineIds ? 'lineIds' : 'refundListId' })),
      ];
      if (refusals.length > 0) return refused(...refusals);

      const id = randomUUID();
      work.causedBy(list.eventId, list.paidEventId);
      const attached = await attachEvidence(work, 'accountability', ticketSecret, { type: 'RefundMeeting', id, regionCode }, input.evidence);
      if (!attached) return refused(kitRefusal({ code: 'EVIDENCE_TICKET_INVALID' }, { field: 'evidence' }));
      const amountFen = handedOut.reduce((sum, line) => sum + line.amountFen, 0n);
      const eventId = await work.emit(refundMeetingHeld, {
        aggregateId: id, regionCode, payload: { meetingId: id, refundListId: list.id, households: handedOut.length, amountFen: amountFen.toString() } });
      await query(
        work.em,
        `insert into accountability.refund_meeting (id, refund_list_id, region_code, place, attendees, amount_fen, held_by, occurred_on, recorded_at, event_id)
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
        [id, list.id, regionCode, input.place.trim(), input.attendees, amountFen, work.actor.personId, work.occurredOn, work.now, eventId],
      );
      await query(
        work.em, 'insert into accountability.refund_meeting_line (line_id, meeting_id) select l, $1 from unnest($2::uuid[]) l', [id, handedOut.map((line) => line.id)]);
      await addToFigures(work, [
        { regionCode, on: work.occurredOn, measure: 'refund-meeting-held', amount: 1n },
        { regionCode, on: work.occurredOn, measure: 'refund-meeting-amount', amount: amountFen },
      ]);
      return accepted(list.id);
    },
  });

const linesOfList = (em: Em, refundListId: string): Promise<MeetingLine[]> =>
  query(
    em,
    `select r.id, r.amount_fen as "amountFen", m.occurred_on as "meetingOn" from accountability.refund_line r
       left join accountability.refund_meeting_line x on x.line_id = r.id left join accountability.refund_meeting m on m.id = x.meeting_id
      where r.refund_list_id = $1 order by r.position`,
    [refundListId],
  );
