import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import { petitionRegistered } from '@sunledger/events';
import { accepted, findBody, lineOf, NotFound, query, refused, seal, setDeadline, type Outcome, type ServiceSettings, type Work } from '@sunledger/service-kit';
import { countGuarded } from '../../figures.ts';
import { toRefusal } from '../../refusals.ts';
import { findHandlingBody } from '../../routing/find-handling-body.ts';
import type { RoutableBody } from '../../routing/choose-handling-body.ts';
import type { Channel } from '../domain/petition-rules.ts';
import { receiptCodeOf, receiptHash } from './receipt-code.ts';
import { toldRegion } from './get-petition.ts';

export interface PetitionContent {
  content: string;
  named?: { name: string; contact: string } | null;
  bodyComplainedOfId?: string | null;
  regionCode: string;
  subjectFactIds?: string[] | null;
}

export const petitionContent = {
  content: z.string().trim().min(2).max(20_000),
  named: z.object({ name: z.string().trim().min(1).max(100), contact: z.string().trim().min(3).max(200) }).nullish(),
  bodyComplainedOfId: z.string().min(1).max(120).nullish(),
  subjectFactIds: z.array(z.uuid()).max(50).nullish(),
};

interface Arrival {
  channel: Channel;
  emphasis: readonly string[];
  /** The officer who wrote it down; null where the reporter filed it. */
  registeredBy: string | null;
}

/** Takes a petition in: routed round the body complained of, sealed, clocked by the pack (S1, S2). */
export async function enterPetition(work: Work, settings: ServiceSettings, input: PetitionContent, arrival: Arrival): Promise<Outcome> {
  const concernedBodyId = input.bodyComplainedOfId ?? null;
  if (concernedBodyId !== null && !(await findBody(work.em, concernedBodyId))) throw new NotFound('bodyComplainedOfId');
  const handler = await findHandlingBody(work.em, input.regionCode, concernedBodyId);
  if (!handler) {
    const hotline = work.policy.value('supervision.hotline', { regionCode: input.regionCode, line: null, fundKind: null, on: work.occurredOn }).value;
    return refused(toRefusal({ code: 'NO_BODY_TO_HANDLE', hotline }, { field: 'regionCode' }));
  }

  const id = randomUUID();
  const named = input.named != null;
  const registeredEventId = await work.emit(petitionRegistered, {
    aggregateId: id, regionCode: toldRegion(input.regionCode), payload: { petitionId: id, channel: arrival.channel, named },
  });
  await storePetition(work, settings, { id, input, concernedBodyId, handler, arrival, registeredEventId });
  const question = { regionCode: input.regionCode, line: await lineOf(work.em, handler.bodyId), fundKind: null, on: work.occurredOn };
  await setDeadline(work, {
    kind: 'supervision.accept-petition', subjectType: 'Petition', subjectId: id, regionCode: handler.regionCode, bodyId: handler.bodyId,
    title: '受理信访 · accept a petition', startedOn: work.occurredOn,
    policy: work.policy.value('petition.accept-limit', question),
  });
  await setDeadline(work, {
    kind: 'supervision.forward-petition', subjectType: 'Petition', subjectId: id, regionCode: handler.regionCode, bodyId: handler.bodyId,
    title: '批转信访 · forward a petition', startedOn: work.occurredOn,
    policy: work.policy.value('petition.forward-limit', question),
  });
  await countGuarded(work, 'petitions-received', work.occurredOn, { regionCode: input.regionCode, handlingRegionCode: handler.regionCode, concernedBodyId });
  return accepted(id);
}

async function storePetition(
  work: Work,
  { sealingKey }: ServiceSettings,
  parts: { id: string; input: PetitionContent; concernedBodyId: string | null; handler: RoutableBody; arrival: Arrival; registeredEventId: string },
): Promise<void> {
  const { id, input, arrival, handler } = parts;
  await query(
    work.em,
    `insert into supervision.petition (id, receipt_hash, channel, named, content_sealed, body_complained_of_id, handling_body_id,
       handling_region_code, region_code, emphasis, subject_fact_ids, received_on, recorded_at, registered_by, registered_event_id)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15)`,
    [id, receiptHash(sealingKey, receiptCodeOf(sealingKey, id)), arrival.channel, input.named != null, seal(sealingKey, 'petition-content', input.content),
      parts.concernedBodyId, handler.bodyId, handler.regionCode, input.regionCode, arrival.emphasis, input.subjectFactIds ?? [],
      work.occurredOn, work.now, arrival.registeredBy, parts.registeredEventId],
  );
  if (!input.named) return;
  const { name, contact } = input.named;
  await query(work.em, 'insert into supervision.reporter_identity (petition_id, sealed) values ($1, $2)', [
    id, seal(sealingKey, 'reporter', JSON.stringify({ name, contact }))]);
}
