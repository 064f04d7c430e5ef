import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import { LockMode } from '@mikro-orm/core';
import { accepted, defineCommand, findBody, mustHold, NotFound, query, refused, type CommandBasics } from '@sunledger/service-kit';
import { toAssessmentRefusal } from '../assessment-refusals.ts';
import { mustBeDraft, mustHaveBegun, mustNotBeOwnBody } from '../domain/assessment-rules.ts';
import { scoreScheme } from '../domain/score-rules.ts';
import { Assessment, resultColumns } from '../persistence/assessment.entity.ts';
import { itemsFromFacts, rescore, valuesOf, writeFactItems } from './assessment-items.ts';
import { readCounters } from './counters.ts';

export interface DraftAssessment extends CommandBasics {
  year: number;
  bodyId: string;
  targetMet?: boolean | null;
}

/**
 * Drafts a body's assessment for a year: each indicator that facts can fill is computed with its explanation (A8). Drafting
 * again brings the facts up to date and keeps what people entered.
 */
export const draftAssessment = defineCommand<DraftAssessment>({
  name: 'draftAssessment',
  duty: 'accountability.assessment.draft',
  input: z.object({ year: z.int().min(2000).max(2200), bodyId: z.string().min(1).max(120), targetMet: z.boolean().nullish() }),
  async handle(work, input) {
    const body = await findBody(work.em, input.bodyId);
    if (!body) throw new NotFound('bodyId');
    const { regionCode } = body;
    mustHold(work, 'accountability.assessment.draft', regionCode);
    const { year, bodyId } = input;
    await query(work.em, 'select pg_advisory_xact_lock(hashtextextended($1, 19))', [`${year}/${bodyId}`]);
    const known = await work.em.findOne(Assessment, { year, bodyId }, { lockMode: LockMode.PESSIMISTIC_WRITE });
    const refusals = [
      ...mustHaveBegun(year, work.occurredOn).map((rejection) => toAssessmentRefusal(rejection, { field: 'year' })),
      ...[...mustBeDraft(known?.finalisedOn ?? null), ...mustNotBeOwnBody(bodyId, work.actor.posts.map((post) => post.bodyId))]
        .map((rejection) => toAssessmentRefusal(rejection, { field: 'bodyId' })),
    ];
    if (refusals.length > 0) return refused(...refusals);

    const yearEnd = `${year}-12-31`;
    const on = work.today < yearEnd ? work.today : yearEnd;
    const { value: scheme, label: policy, clause } = work.policy.value('assessment.scheme', { regionCode, line: body.line, fundKind: null, on });
    const items = itemsFromFacts(scheme, await readCounters(work.em, regionCode, year));
    const targetMet = input.targetMet ?? known?.targetMet ?? null;
    const drafted = { scheme, policy, clause, targetMet, draftedBy: work.actor.personId, draftedOn: work.occurredOn };
    const assessment = known ?? work.em.create(Assessment, {
      id: randomUUID(), year, bodyId, regionCode, ...drafted, state: 'draft', recordedAt: work.now, ...resultColumns(scoreScheme(scheme, valuesOf(items), targetMet)),
    });
    work.em.assign(assessment, drafted);
    await work.em.flush();
    await writeFactItems(work.em, assessment.id, items);
    await rescore(work.em, assessment);
    return accepted(assessment.id);
  },
});
