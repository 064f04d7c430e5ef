import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import { resultMeetingHeld } from '@sunledger/events';
import {
  accepted, attachEvidence, defineCommand, kitRefusal, mustHold, query, refused, type CommandBasics, type EvidenceInput,
} from '@sunledger/service-kit';
import { evidenceInputs } from '../../evidence-inputs.ts';
import { toCaseRefusal } from '../case-refusals.ts';
import { mustBeReported, mustFollow, mustTellWhatWasFound } from '../domain/case-rules.ts';
import { lockCase } from './get-case.ts';

export interface HoldResultMeeting extends CommandBasics {
  caseId: string;
  result: 'published' | 'cleared';
  place: string;
  attendees: number;
  evidence: EvidenceInput[];
}

/** Records the meeting that tells the villagers what came out: published when true, cleared when untrue (结果公开会, 澄清会, A4). */
export const holdResultMeeting = (ticketSecret: string) =>
  defineCommand<HoldResultMeeting>({
    name: 'holdResultMeeting',
    duty: 'accountability.meeting.hold',
    input: z.object({
      caseId: z.uuid(), result: z.enum(['published', 'cleared']), place: z.string().trim().min(2).max(200), attendees: z.int().min(1).max(100_000), evidence: evidenceInputs,
    }),
    async handle(work, input) {
      const found = await lockCase(work.em, input.caseId);
      const { regionCode } = found;
      mustHold(work, 'accountability.meeting.hold', regionCode);
      const { result, attendees } = input;
      const refusals = [
        ...mustTellWhatWasFound(result, found.substantiated ?? null).map((rejection) => toCaseRefusal(rejection, { field: 'result' })),
        ...(found.concludedOn ? mustFollow(found.concludedOn, work.occurredOn) : []).map((rejection) => toCaseRefusal(rejection, { field: 'occurredOn' })),
        ...mustBeReported(input.evidence).map((rejection) => toCaseRefusal(rejection, { field: 'evidence' })),
      ];
      if (refusals.length > 0) return refused(...refusals);

      const id = randomUUID();
      work.causedBy(found.concludedEventId);
      const attached = await attachEvidence(work, 'accountability', ticketSecret, { type: 'ResultMeeting', id, regionCode }, input.evidence);
      if (!attached) return refused(kitRefusal({ code: 'EVIDENCE_TICKET_INVALID' }, { field: 'evidence' }));
      const eventId = await work.emit(resultMeetingHeld, { aggregateId: id, regionCode, payload: { meetingId: id, caseId: found.id, result, attendees } });
      await query(
        work.em,
        `insert into accountability.result_meeting (id, case_id, region_code, result, place, attendees, held_by, occurred_on, recorded_at, event_id)
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
        [id, found.id, regionCode, result, input.place.trim(), attendees, work.actor.personId, work.occurredOn, work.now, eventId],
      );
      return accepted(found.id);
    },
  });
