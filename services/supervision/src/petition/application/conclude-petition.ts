import { z } from 'zod';
import { petitionConcluded } from '@sunledger/events';
import {
  accepted, deadlinesOf, defineCommand, lineOf, meetDeadline, query, refused, seal, setDeadline, type CommandBasics, type ServiceSettings, type Work,
} from '@sunledger/service-kit';
import { countGuarded } from '../../figures.ts';
import { toRefusals } from '../../refusals.ts';
import { mustBeAccepted, mustFollow, type PetitionResult } from '../domain/petition-rules.ts';
import { lockPetition, toldRegion, type PetitionRecord } from './get-petition.ts';
import { missConclusion } from './miss-conclusion.ts';

export interface ConcludePetition extends CommandBasics {
  petitionId: string;
  result: PetitionResult;
  replyContent: string;
}

const kind = 'supervision.conclude-petition';

/** Concludes a petition with its result and the reply (办结); the reply stands under the receipt code at once (S2). */
export const concludePetition = ({ sealingKey }: ServiceSettings) =>
  defineCommand<ConcludePetition>({
    name: 'concludePetition',
    duty: 'supervision.petition.handle',
    input: z.object({ petitionId: z.uuid(), replyContent: z.string().trim().min(2).max(20_000) }),
    async handle(work, { petitionId, result, replyContent }) {
      const petition = await lockPetition(work, petitionId, 'supervision.petition.handle');
      const refusals = [
        ...toRefusals(mustBeAccepted(petition.state), { field: 'petitionId' }),
        ...toRefusals(mustFollow(work.occurredOn, petition.acceptedOn), { field: 'occurredOn' }),
      ];
      if (refusals.length > 0) return refused(...refusals);
      work.causedBy(petition.registeredEventId);
      await settleClock(work, petitionId);
      await query(
        work.em,
        "update supervision.petition set state = 'CONCLUDED', result = $2, reply_sealed = $3, concluded_by = $4, concluded_on = $5 where id = $1",
        [petitionId, result, seal(sealingKey, 'petition-content', replyContent), work.actor.personId, work.occurredOn],
      );
      const concludedId = await work.emit(petitionConcluded, {
        aggregateId: petitionId, regionCode: toldRegion(petition.regionCode), payload: { petitionId, result },
      });
      await countGuarded(work, 'petitions-concluded', work.occurredOn, petition);
      if (petition.named) await startReplyClock(work, petition, concludedId);
      return accepted(petitionId);
    },
  });

/** Judged by the day of conclusion; a clock that the sweeper had not fired yet may turn out missed here. */
async function settleClock(work: Work, petitionId: string): Promise<void> {
  await meetDeadline(work, kind, petitionId);
  const missed = (await deadlinesOf(work.em, [petitionId])).find((deadline) => deadline.kind === kind && deadline.state === 'missed');
  if (missed) await missConclusion(work, missed);
}

/** A named reporter is told in person besides, within a limit of its own. */
async function startReplyClock(work: Work, petition: PetitionRecord, concludedId: string): Promise<void> {
  work.causedBy(concludedId);
  await setDeadline(work, {
    kind: 'supervision.reply-petition', subjectType: 'Petition', subjectId: petition.id, regionCode: petition.handlingRegionCode,
    bodyId: petition.handlingBodyId, title: '答复实名信访人 · answer a named reporter', startedOn: work.occurredOn,
    policy: work.policy.value('petition.reply-limit', {
      regionCode: petition.regionCode, line: await lineOf(work.em, petition.handlingBodyId), fundKind: null, on: work.occurredOn,
    }),
  });
}
