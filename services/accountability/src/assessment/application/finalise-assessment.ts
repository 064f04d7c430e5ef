import { z } from 'zod';
import { regionPrefix } from '@sunledger/kernel';
import { assessmentFinalised } from '@sunledger/events';
import { accepted, addToFigures, defineCommand, kitRefusal, mustHold, query, refused, type CommandBasics, type Em } from '@sunledger/service-kit';
import { toAssessmentRefusal } from '../assessment-refusals.ts';
import { mustBeComplete, mustBeDraft, mustHaveNoOpenAppeal, mustNotBeOwnBody } from '../domain/assessment-rules.ts';
import { lockAssessment, readItems, rescore } from './assessment-items.ts';

export interface FinaliseAssessment extends CommandBasics {
  assessmentId: string;
}

const largestCauses = 50;

/** Makes an assessment final, by another than who drafted it (考核定级, A8); funds takes it into next year's factor (F11). */
export const finaliseAssessment = defineCommand<FinaliseAssessment>({
  name: 'finaliseAssessment',
  duty: 'accountability.assessment.finalise',
  input: z.object({ assessmentId: z.uuid() }),
  async handle(work, input) {
    const assessment = await lockAssessment(work.em, input.assessmentId);
    const { id, year, bodyId, regionCode } = assessment;
    mustHold(work, 'accountability.assessment.finalise', regionCode);
    const items = await readItems(work.em, id);
    const open = await query<{ code: string }>(
      work.em, 'select code from accountability.assessment_appeal where assessment_id = $1 and decided_by is null order by code', [id]);
    const rejections = [
      ...mustBeDraft(assessment.finalisedOn ?? null),
      ...mustNotBeOwnBody(bodyId, work.actor.posts.map((post) => post.bodyId)),
      ...mustBeComplete(items),
      ...mustHaveNoOpenAppeal(open.map((appeal) => appeal.code)),
    ];
    const refusals = [
      ...rejections.map((rejection) => toAssessmentRefusal(rejection, { field: 'assessmentId', policy: assessment.policy })),
      ...(assessment.draftedBy === work.actor.personId
        ? [kitRefusal({ code: 'SAME_PERSON', duty: '考核定级 finalise', otherDuty: '拟定考核 draft' }, { field: 'assessmentId' })] : []),
    ];
    if (refusals.length > 0) return refused(...refusals);

    await rescore(work.em, assessment);
    work.causedBy(...(await sanctionEvents(work.em, regionCode, year)));
    const { score, grade, sharePercent } = assessment;
    const eventId = await work.emit(assessmentFinalised, {
      aggregateId: id, regionCode, payload: { assessmentId: id, year, bodyId, scorePercent: score, grade, sharePercent } });
    assessment.finalise(work.actor.personId, work.occurredOn, eventId);
    await work.em.flush();
    await addToFigures(work, [{ regionCode, on: work.occurredOn, measure: 'assessment-finalised', amount: 1n }]);
    return accepted(id);
  },
});

/** Conclusions of the year's true cases: what led to the deductions, and through them to next year's factor (X9). */
async function sanctionEvents(em: Em, regionCode: string, year: number): Promise<string[]> {
  const rows = await query<{ event_id: string }>(
    em,
    `select concluded_event_id as event_id from accountability.discipline_case
      where starts_with(region_code, $1) and substantiated and extract(year from concluded_on) = $2 order by concluded_on desc, id limit ${largestCauses}`,
    [regionPrefix(regionCode), year],
  );
  return rows.map((row) => row.event_id);
}
