import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import { checkIdentityNumber, findPersonalData } from '@sunledger/kernel';
import { talkHeld } from '@sunledger/events';
import {
  accepted, addToFigures, attachEvidence, defineCommand, findBody, kitRefusal, mustHold, NotFound, personToken, query, refused, seal, type CommandBasics,
  type EvidenceInput, type ServiceSettings,
} from '@sunledger/service-kit';
import { lockCase } from '../../case/application/get-case.ts';
import { evidenceInputs } from '../../evidence-inputs.ts';
import { talkedPostCodes, talkKinds, type TalkedPost, type TalkKind } from '../domain/talk-kinds.ts';
import { mustFitBody, mustFollowFiling, mustLeaveOutNames, mustRestOnDecidedCase } from '../domain/talk-rules.ts';
import { toTalkRefusal } from '../talk-refusals.ts';

export const talkSealPurpose = 'talked-person';

export interface HoldTalk extends CommandBasics {
  bodyId: string;
  kind: TalkKind;
  post: TalkedPost;
  person: { name: string; idNumber: string };
  reasonStatement: string;
  caseId?: string | null;
  evidence?: EvidenceInput[] | null;
}

const person = z.object({ name: z.string().trim().min(2).max(60), idNumber: z.string().min(1).max(30) });

/** Records that somebody in charge was called to a talk, and why (约谈, A6). The name is sealed; facts and counts know the token only. */
export const holdTalk = ({ personKey, sealingKey, ticketSecret }: ServiceSettings) =>
  defineCommand<HoldTalk>({
    name: 'holdTalk',
    duty: 'accountability.talk.hold',
    input: z.object({
      bodyId: z.string().min(1).max(120), kind: z.enum(talkKinds), post: z.enum(talkedPostCodes), person,
      reasonStatement: z.string().trim().min(4).max(1000), caseId: z.uuid().nullish(), evidence: evidenceInputs.nullish(),
    }),
    async handle(work, input) {
      const body = await findBody(work.em, input.bodyId);
      if (!body) throw new NotFound('bodyId');
      const { bodyId, regionCode } = body;
      mustHold(work, 'accountability.talk.hold', regionCode);
      const found = input.caseId ? await lockCase(work.em, input.caseId) : undefined;
      if (found) mustHold(work, 'accountability.talk.hold', found.regionCode);
      const { kind, post } = input;
      const name = input.person.name.trim();
      const reason = input.reasonStatement.trim();
      const number = checkIdentityNumber(input.person.idNumber);
      const refusals = [
        ...mustFitBody(post, body.bodyKind).map((rejection) => toTalkRefusal(rejection, { field: 'post' })),
        ...mustRestOnDecidedCase(kind, found?.state).map((rejection) => toTalkRefusal(rejection, { field: 'caseId' })),
        ...mustFollowFiling(found?.filedOn, work.occurredOn).map((rejection) => toTalkRefusal(rejection, { field: 'occurredOn' })),
        ...(number.ok ? [] : [toTalkRefusal({ code: 'TALK_IDENTITY_FAULTY', fault: number.reason }, { field: 'person.idNumber' })]),
        ...mustLeaveOutNames(reason, [name], findPersonalData(reason).length).map((rejection) => toTalkRefusal(rejection, { field: 'reasonStatement' })),
      ];
      if (refusals.length > 0 || !number.ok) return refused(...refusals);

      const id = randomUUID();
      const token = personToken(personKey, number.normalized);
      work.causedBy(found?.concludedEventId ?? found?.filedEventId);
      const attached = await attachEvidence(work, 'accountability', ticketSecret, { type: 'Talk', id, regionCode }, input.evidence ?? []);
      if (!attached) return refused(kitRefusal({ code: 'EVIDENCE_TICKET_INVALID' }, { field: 'evidence' }));
      const eventId = await work.emit(talkHeld, {
        aggregateId: id, regionCode, payload: { talkId: id, kind, bodyId, post, personToken: token, caseId: found?.id ?? null } });
      await query(
        work.em,
        `insert into accountability.talk (id, region_code, body_id, kind, post, person_token, name_sealed, reason, case_id, held_by, occurred_on, recorded_at, event_id)
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)`,
        [id, regionCode, bodyId, kind, post, token, seal(sealingKey, talkSealPurpose, name), reason, found?.id ?? null, work.actor.personId,
          work.occurredOn, work.now, eventId],
      );
      await addToFigures(work, [{ regionCode, on: work.occurredOn, measure: 'talk-held', amount: 1n }]);
      return accepted(id);
    },
  });
