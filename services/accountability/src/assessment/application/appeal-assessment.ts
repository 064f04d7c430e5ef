import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import { accepted, defineCommand, mustHold, query, refused, type CommandBasics } from '@sunledger/service-kit';
import { toAssessmentRefusal } from '../assessment-refusals.ts';
import { mustBeDraft, mustBeOwnBody, mustHaveNoOpenAppeal, type AssessmentRejection } from '../domain/assessment-rules.ts';
import { lockAssessment, readItems } from './assessment-items.ts';

export interface AppealAssessment extends CommandBasics {
  assessmentId: string;
  indicatorCode: string;
  statement: string;
}

/** The assessed body appeals against one item while the assessment is a draft (申诉, A8). */
export const appealAssessment = defineCommand<AppealAssessment>({
  name: 'appealAssessment',
  duty: 'accountability.assessment.appeal',
  input: z.object({ assessmentId: z.uuid(), indicatorCode: z.string().min(1).max(80), statement: z.string().trim().min(4).max(2000) }),
  async handle(work, input) {
    const assessment = await lockAssessment(work.em, input.assessmentId);
    const { id, bodyId } = assessment;
    mustHold(work, 'accountability.assessment.appeal', assessment.regionCode);
    const code = input.indicatorCode;
    const known = (await readItems(work.em, id)).some((item) => item.code === code);
    const open = await query(
      work.em, 'select 1 from accountability.assessment_appeal where assessment_id = $1 and code = $2 and decided_by is null', [id, code]);
    const noSuchItem: AssessmentRejection[] = known ? [] : [{ code: 'NO_SUCH_ITEM', item: code }];
    const own = work.actor.posts.filter((post) => post.duties.includes('accountability.assessment.appeal')).map((post) => post.bodyId);
    const refusals = [
      ...[...mustBeDraft(assessment.finalisedOn ?? null), ...mustBeOwnBody(bodyId, own)].map((rejection) => toAssessmentRefusal(rejection, { field: 'assessmentId' })),
      ...[...noSuchItem, ...mustHaveNoOpenAppeal(open.length > 0 ? [code] : [])].map((rejection) => toAssessmentRefusal(rejection, { field: 'indicatorCode' })),
    ];
    if (refusals.length > 0) return refused(...refusals);
    await query(
      work.em,
      `insert into accountability.assessment_appeal (id, assessment_id, code, statement, appealed_by, occurred_on, recorded_at)
       values ($1, $2, $3, $4, $5, $6, $7)`,
      [randomUUID(), id, code, input.statement.trim(), work.actor.personId, work.occurredOn, work.now],
    );
    return accepted(id);
  },
});
