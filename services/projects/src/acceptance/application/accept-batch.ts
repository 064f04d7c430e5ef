import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import { acceptanceFailed } from '@sunledger/events';
import { accepted, defineCommand, Forbidden, lineOf, mustFitDay, NotFound, query, refused, type CommandBasics, type EvidenceInput, type HeldPost, type Work } from '@sunledger/service-kit';
import { postsAtPlace } from '../../access/posts-at-place.ts';
import { evidenceForm, keepEvidence } from '../../evidence/keep-evidence.ts';
import { tierOf } from '../../procedure/domain/tier.ts';
import { findAcceptanceRejections, stateAfter, type AcceptanceLevel, type AcceptanceRejection } from '../domain/acceptance-rules.ts';
import { acceptanceRefusal } from '../refusals.ts';
import { acceptFinally, isInSample, lockBatch, type LockedBatch } from './settle-batch.ts';

export interface AcceptBatch extends CommandBasics {
  batchId: string;
  level: 'VILLAGE' | 'TOWNSHIP' | 'COUNTY';
  passed: boolean;
  satisfactionPercent?: number | null;
  opinion?: string | null;
  evidence: EvidenceInput[];
}

const faultyFields: Partial<Record<AcceptanceRejection['code'], string>> = {
  SATISFACTION_MISSING: 'satisfactionPercent', LEVEL_OUT_OF_ORDER: 'level', JUDGED_BY_SAME_PERSON: 'level',
};

/** One level judges a batch (三级验收, P7): village, then township with its survey, then the county where its sample says so. */
export const acceptBatch = (ticketSecret: string) =>
  defineCommand<AcceptBatch>({
    name: 'acceptBatch',
    duty: 'projects.batch.accept',
    input: z.object({
      batchId: z.uuid(), satisfactionPercent: z.number().int().min(0).max(100).nullish(), opinion: z.string().max(2000).nullish(), evidence: evidenceForm.min(1),
    }),
    async handle(work, input) {
      const locked = await lockBatch(work, input.batchId);
      if (!locked) throw new NotFound('batchId');
      const { batch, contract } = locked;
      const level = input.level.toLowerCase() as AcceptanceLevel;
      const line = await lineOf(work.em, locked.project.implementingBodyId);
      const post = postsAtPlace(work, 'projects.batch.accept', batch.regionCode, line).find(({ regionCode }) => tierOf(regionCode) === level);
      if (!post) throw new Forbidden('projects.batch.accept', batch.regionCode, line);
      mustFitDay(work, batch.regionCode);
      const judges = await query<{ level: AcceptanceLevel; personId: string }>(
        work.em, 'select level, accepted_by as "personId" from projects.acceptance where batch_id = $1 and round = $2', [batch.id, batch.round]);
      const rejections = findAcceptanceRejections(
        { state: batch.state, amountFen: batch.amountFen, submittedBy: batch.submittedBy, judges },
        { level, personId: work.actor.personId, satisfactionPercent: input.satisfactionPercent ?? null, contract },
      );
      const id = randomUUID();
      const kept = await keepEvidence(work, ticketSecret, { type: 'Acceptance', id, regionCode: batch.regionCode }, input.evidence);
      const refusals = [...rejections.map((rejection) => acceptanceRefusal(rejection, { level, field: faultyFields[rejection.code] ?? 'batchId' })), ...kept.refusals];
      if (refusals.length > 0) return refused(...refusals);
      await judge(work, locked, { id, level, post, input });
      return accepted(batch.id);
    },
  });

async function judge(
  work: Work,
  locked: LockedBatch,
  { id, level, post, input }: { id: string; level: AcceptanceLevel; post: HeldPost; input: AcceptBatch },
): Promise<void> {
  const { batch, contract, project } = locked;
  await query(
    work.em,
    `insert into projects.acceptance (id, batch_id, round, level, passed, satisfaction_percent, opinion, accepted_by, body_id, occurred_on, recorded_at)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)`,
    [id, batch.id, batch.round, level, input.passed, input.satisfactionPercent ?? null, input.opinion ?? null, work.actor.personId, post.bodyId,
      work.occurredOn, work.now],
  );
  batch.state = stateAfter(level, input.passed, level === 'township' && input.passed ? await isInSample(work, project) : undefined);
  if (batch.state === 'accepted') return acceptFinally(work, locked);
  await work.em.flush();
  if (input.passed) return;
  work.causedBy(contract.eventId);
  await work.emit(acceptanceFailed, { aggregateId: batch.id, regionCode: batch.regionCode, payload: { batchId: batch.id, projectId: project.id, level } });
}
