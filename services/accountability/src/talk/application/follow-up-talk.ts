import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import { findPersonalData } from '@sunledger/kernel';
import { talkFollowedUp } from '@sunledger/events';
import {
  accepted, attachEvidence, defineCommand, kitRefusal, mustHold, NotFound, query, refused, unseal, type CommandBasics, type EvidenceInput, type ServiceSettings,
} from '@sunledger/service-kit';
import { evidenceInputs } from '../../evidence-inputs.ts';
import { talkResults, type TalkResult } from '../domain/talk-kinds.ts';
import { mustContinue, mustLeaveOutNames, type FollowUp } from '../domain/talk-rules.ts';
import { toTalkRefusal } from '../talk-refusals.ts';
import { talkSealPurpose } from './hold-talk.ts';

export interface FollowUpTalk extends CommandBasics {
  talkId: string;
  result: TalkResult;
  followUpStatement: string;
  evidence?: EvidenceInput[] | null;
}

interface TalkFacts {
  id: string;
  regionCode: string;
  occurredOn: string;
  nameSealed: Buffer;
  eventId: string;
}

/** Records what followed from a talk: put right, in part, or not (A6). */
export const followUpTalk = ({ sealingKey, ticketSecret }: ServiceSettings) =>
  defineCommand<FollowUpTalk>({
    name: 'followUpTalk',
    duty: 'accountability.talk.hold',
    input: z.object({ talkId: z.uuid(), result: z.enum(talkResults), followUpStatement: z.string().trim().min(4).max(1000), evidence: evidenceInputs.nullish() }),
    async handle(work, input) {
      // A talk is never changed and the role may not lock it: follow-ups of one talk queue on its id.
      await query(work.em, 'select pg_advisory_xact_lock(hashtextextended($1, 23))', [input.talkId]);
      const [talk] = await query<TalkFacts>(
        work.em, `select id, region_code as "regionCode", occurred_on as "occurredOn", name_sealed as "nameSealed", event_id as "eventId"
          from accountability.talk where id = $1`, [input.talkId]);
      if (!talk) throw new NotFound('talkId');
      const { id: talkId, regionCode } = talk;
      mustHold(work, 'accountability.talk.hold', regionCode);
      const before = await query<FollowUp>(
        work.em, 'select occurred_on as "on", result from accountability.talk_follow_up where talk_id = $1 order by recorded_at, id', [talkId]);
      const statement = input.followUpStatement.trim();
      const refusals = [
        ...mustContinue(talk.occurredOn, before, work.occurredOn).map((rejection) =>
          toTalkRefusal(rejection, { field: rejection.code === 'TALK_ALREADY_SETTLED' ? 'talkId' : 'occurredOn' })),
        ...mustLeaveOutNames(statement, [unseal(sealingKey, talkSealPurpose, talk.nameSealed)], findPersonalData(statement).length)
          .map((rejection) => toTalkRefusal(rejection, { field: 'followUpStatement' })),
      ];
      if (refusals.length > 0) return refused(...refusals);

      const id = randomUUID();
      work.causedBy(talk.eventId);
      const attached = await attachEvidence(work, 'accountability', ticketSecret, { type: 'TalkFollowUp', id, regionCode }, input.evidence ?? []);
      if (!attached) return refused(kitRefusal({ code: 'EVIDENCE_TICKET_INVALID' }, { field: 'evidence' }));
      const eventId = await work.emit(talkFollowedUp, { aggregateId: talkId, regionCode, payload: { talkId, result: input.result } });
      await query(
        work.em,
        `insert into accountability.talk_follow_up (id, talk_id, region_code, result, statement, recorded_by, occurred_on, recorded_at, event_id)
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
        [id, talkId, regionCode, input.result, statement, work.actor.personId, work.occurredOn, work.now, eventId],
      );
      return accepted(talkId);
    },
  });
