import { z } from 'zod';
import { accepted, defineCommand, lineOf, meetDeadline, query, refused, setDeadline, type CommandBasics } from '@sunledger/service-kit';
import { toRefusals } from '../../refusals.ts';
import { mustBeRegistered, mustFollow } from '../domain/petition-rules.ts';
import { lockPetition } from './get-petition.ts';

export interface AcceptPetition extends CommandBasics {
  petitionId: string;
}

/** Accepts a petition (受理); the clock of its conclusion begins, as the pack sets it (S2). */
export const acceptPetition = defineCommand<AcceptPetition>({
  name: 'acceptPetition',
  duty: 'supervision.petition.handle',
  input: z.object({ petitionId: z.uuid() }),
  async handle(work, { petitionId }) {
    const petition = await lockPetition(work, petitionId, 'supervision.petition.handle');
    const refusals = [
      ...toRefusals(mustBeRegistered(petition.state), { field: 'petitionId' }),
      ...toRefusals(mustFollow(work.occurredOn, petition.receivedOn), { field: 'occurredOn' }),
    ];
    if (refusals.length > 0) return refused(...refusals);
    await query(work.em, "update supervision.petition set state = 'ACCEPTED', accepted_by = $2, accepted_on = $3 where id = $1", [
      petitionId, work.actor.personId, work.occurredOn]);
    work.causedBy(petition.registeredEventId);
    // Whoever accepts it has it: what nobody forwarded needs no forwarding any more.
    await meetDeadline(work, 'supervision.forward-petition', petitionId);
    await meetDeadline(work, 'supervision.accept-petition', petitionId);
    await setDeadline(work, {
      kind: 'supervision.conclude-petition', subjectType: 'Petition', subjectId: petitionId, regionCode: petition.handlingRegionCode,
      bodyId: petition.handlingBodyId, title: '办结信访 · conclude a petition', startedOn: work.occurredOn,
      policy: work.policy.value('petition.conclude-limit', {
      regionCode: petition.regionCode, line: await lineOf(work.em, petition.handlingBodyId), fundKind: null, on: work.occurredOn,
    }),
    });
    return accepted(petitionId);
  },
});
