import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import { addToFigures, accepted, cancelDeadline, defineCommand, findBody, meetDeadline, NotFound, query, refused, setDeadline, type Body, type CommandBasics, type Work } from '@sunledger/service-kit';
import { toRefusals } from '../../refusals.ts';
import { mustBeForwardable, mustFollow, mustNotBeForwarded } from '../domain/petition-rules.ts';
import { lockPetition, type PetitionRecord } from './get-petition.ts';

export interface ForwardPetition extends CommandBasics {
  petitionId: string;
  /** Discipline body that is to handle it; the one it was routed to when left out. */
  toBodyId?: string | null;
}

const forwardClock = 'supervision.forward-petition';
const acceptClock = 'supervision.accept-petition';

/**
 * Forwards a petition to whoever is to handle it (批转, S2), within its clock: an office of the body that received it, a
 * stationed group, or a discipline body below, never the one complained of. From then on that body accepts and answers.
 */
export const forwardPetition = defineCommand<ForwardPetition>({
  name: 'forwardPetition',
  duty: 'supervision.petition.forward',
  input: z.object({ petitionId: z.uuid(), toBodyId: z.string().min(1).max(120).nullish() }),
  async handle(work, { petitionId, toBodyId }) {
    const petition = await lockPetition(work, petitionId, 'supervision.petition.forward');
    const body = await findBody(work.em, toBodyId ?? petition.handlingBodyId);
    if (!body) throw new NotFound('toBodyId');
    const concerned = petition.concernedBodyId === null ? undefined : await findBody(work.em, petition.concernedBodyId);
    const before = await query<{ on: string }>(work.em, 'select forwarded_on as "on" from supervision.petition_forwarding where petition_id = $1', [petitionId]);
    const refusals = [
      ...toRefusals(mustNotBeForwarded(petition.state, before[0]?.on), { field: 'petitionId' }),
      ...toRefusals(mustFollow(work.occurredOn, petition.receivedOn), { field: 'occurredOn' }),
      ...toRefusals(mustBeForwardable(body, petition, concerned), { field: 'toBodyId' }),
    ];
    if (refusals.length > 0) return refused(...refusals);
    await query(
      work.em,
      `insert into supervision.petition_forwarding (id, petition_id, from_body_id, to_body_id, forwarded_by, forwarded_on, recorded_at)
       values ($1, $2, $3, $4, $5, $6, $7)`,
      [randomUUID(), petitionId, petition.handlingBodyId, body.bodyId, work.actor.personId, work.occurredOn, work.now],
    );
    work.causedBy(petition.registeredEventId);
    await meetDeadline(work, forwardClock, petitionId);
    if (body.bodyId !== petition.handlingBodyId) await handOver(work, petition, body);
    return accepted(petitionId);
  },
});

/** The clock of acceptance goes on at the new body from the day the petition came, and so do the figures of who handles what. */
async function handOver(work: Work, petition: PetitionRecord, { bodyId, regionCode, line }: Body): Promise<void> {
  await query(work.em, 'update supervision.petition set handling_body_id = $2, handling_region_code = $3 where id = $1', [petition.id, bodyId, regionCode]);
  await cancelDeadline(work, acceptClock, petition.id);
  await setDeadline(work, {
    kind: acceptClock, subjectType: 'Petition', subjectId: petition.id, regionCode, bodyId, title: '受理信访 · accept a petition', startedOn: petition.receivedOn,
    policy: work.policy.value('petition.accept-limit', { regionCode: petition.regionCode, line, fundKind: null, on: petition.receivedOn }),
  });
  if (regionCode === petition.handlingRegionCode) return;
  const measure = (handlingRegionCode: string) => `petitions-received|${handlingRegionCode}|${petition.concernedBodyId ?? ''}`;
  await addToFigures(work, [
    { regionCode: petition.regionCode, on: petition.receivedOn, measure: measure(petition.handlingRegionCode), amount: -1n },
    { regionCode: petition.regionCode, on: petition.receivedOn, measure: measure(regionCode), amount: 1n },
  ]);
}
