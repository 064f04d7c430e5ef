import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import { warningMeetingHeld } from '@sunledger/events';
import {
  accepted, addToFigures, attachEvidence, defineCommand, findBody, kitRefusal, mustHold, NotFound, query, refused, type CommandBasics, type EvidenceInput,
} from '@sunledger/service-kit';
import { lockCase } from '../../case/application/get-case.ts';
import { toCaseRefusal } from '../../case/case-refusals.ts';
import { mustBeReported, mustFollow } from '../../case/domain/case-rules.ts';
import { evidenceInputs } from '../../evidence-inputs.ts';
import { mustBeUnitOfCase, mustNotBeHeld, mustRestOnProvenCase } from '../domain/warning-meeting-rules.ts';
import { toMeetingRefusal } from '../meeting-refusals.ts';

export interface HoldWarningMeeting extends CommandBasics {
  caseId: string;
  bodyId: string;
  place: string;
  attendees: number;
  evidence: EvidenceInput[];
}

/** Records the warning-education meeting of the unit in which a proven case happened (警示教育大会, A4). */
export const holdWarningMeeting = (ticketSecret: string) =>
  defineCommand<HoldWarningMeeting>({
    name: 'holdWarningMeeting',
    duty: 'accountability.meeting.hold',
    input: z.object({
      caseId: z.uuid(), bodyId: z.string().min(1).max(120), place: z.string().trim().min(2).max(200), attendees: z.int().min(1).max(100_000), evidence: evidenceInputs,
    }),
    async handle(work, input) {
      // The case's row is held: two records of one meeting at once are judged one after the other.
      const found = await lockCase(work.em, input.caseId);
      const { id: caseId, regionCode } = found;
      mustHold(work, 'accountability.meeting.hold', regionCode);
      const unit = await findBody(work.em, input.bodyId);
      if (!unit) throw new NotFound('bodyId');
      const [held] = await query<{ on: string }>(
        work.em, 'select occurred_on as "on" from accountability.warning_meeting where case_id = $1 and body_id = $2', [caseId, unit.bodyId]);
      const refusals = [
        ...mustRestOnProvenCase(found.substantiated ?? null).map((rejection) => toMeetingRefusal(rejection, { field: 'caseId' })),
        ...[...mustNotBeHeld(held?.on), ...mustBeUnitOfCase(unit.regionCode, regionCode)].map((rejection) => toMeetingRefusal(rejection, { field: 'bodyId' })),
        ...(found.concludedOn ? mustFollow(found.concludedOn, work.occurredOn) : []).map((rejection) => toCaseRefusal(rejection, { field: 'occurredOn' })),
        ...mustBeReported(input.evidence).map((rejection) => toCaseRefusal(rejection, { field: 'evidence' })),
      ];
      if (refusals.length > 0) return refused(...refusals);

      const id = randomUUID();
      work.causedBy(found.concludedEventId);
      const attached = await attachEvidence(work, 'accountability', ticketSecret, { type: 'WarningMeeting', id, regionCode }, input.evidence);
      if (!attached) return refused(kitRefusal({ code: 'EVIDENCE_TICKET_INVALID' }, { field: 'evidence' }));
      const eventId = await work.emit(warningMeetingHeld, {
        aggregateId: id, regionCode, payload: { meetingId: id, caseId, bodyId: unit.bodyId, attendees: input.attendees } });
      await query(
        work.em,
        `insert into accountability.warning_meeting (id, case_id, body_id, region_code, place, attendees, held_by, occurred_on, recorded_at, event_id)
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
        [id, caseId, unit.bodyId, regionCode, input.place.trim(), input.attendees, work.actor.personId, work.occurredOn, work.now, eventId],
      );
      await addToFigures(work, [{ regionCode, on: work.occurredOn, measure: 'warning-meeting-held', amount: 1n }]);
      return accepted(id);
    },
  });
