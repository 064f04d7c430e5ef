import { z } from 'zod';
import { accepted, defineCommand, kitRefusal, mustHold, NotFound, query, refused, type CommandBasics, type Em } from '@sunledger/service-kit';
import { toAssessmentRefusal } from '../assessment-refusals.ts';
import { mustBeDraft, mustBeUndecided, mustNotBeOwnBody, mustSayValue } from '../domain/assessment-rules.ts';
import { formatDecimal, parseDecimal } from '../domain/decimal.ts';
import { lockAssessment, rescore, writeEnteredItem } from './assessment-items.ts';
import { itemValue } from './enter-indicator.ts';

export interface DecideAppeal extends CommandBasics {
  appealId: string;
  upheld: boolean;
  value?: string | null;
  decisionStatement: string;
}

interface AppealFacts {
  id: string;
  assessmentId: string;
  code: string;
  appealedBy: string;
  decidedOn: string | null;
  enteredBy: string | null;
}

/** Decides an appeal; an upheld one corrects its item. Neither who appealed, nor who drafted or entered the value, decides (A8, X7). */
export const decideAppeal = defineCommand<DecideAppeal>({
  name: 'decideAppeal',
  duty: 'accountability.assessment.decide',
  input: z.object({ appealId: z.uuid(), upheld: z.boolean(), value: itemValue.nullish(), decisionStatement: z.string().trim().min(4).max(2000) }),
  async handle(work, input) {
    const appeal = await findAppeal(work.em, input.appealId);
    const assessment = await lockAssessment(work.em, appeal.assessmentId);
    mustHold(work, 'accountability.assessment.decide', assessment.regionCode);
    // Read again under the lock: another may have decided it meanwhile.
    const { decidedOn, code, appealedBy, enteredBy } = await findAppeal(work.em, input.appealId);
    const value = input.value ?? null;
    const { personId } = work.actor;
    const refusals = [
      ...[...mustBeUndecided(decidedOn), ...mustBeDraft(assessment.finalisedOn ?? null), ...mustNotBeOwnBody(assessment.bodyId, work.actor.posts.map((post) => post.bodyId))]
        .map((rejection) => toAssessmentRefusal(rejection, { field: 'appealId' })),
      ...mustSayValue(input.upheld, value).map((rejection) => toAssessmentRefusal(rejection, { field: 'value' })),
      ...([appealedBy, assessment.draftedBy, enteredBy].includes(personId)
        ? [kitRefusal({ code: 'SAME_PERSON', duty: '裁定申诉 decide', otherDuty: '拟定、填报或申诉 draft, enter or appeal' }, { field: 'appealId' })] : []),
    ];
    if (refusals.length > 0) return refused(...refusals);

    await query(
      work.em,
      'update accountability.assessment_appeal set decided_by = $2, decided_on = $3, upheld = $4, decision = $5 where id = $1',
      [appeal.id, personId, work.occurredOn, input.upheld, input.decisionStatement.trim()],
    );
    if (input.upheld && value !== null) {
      await writeEnteredItem(work.em, {
        assessmentId: assessment.id, code, value: formatDecimal(parseDecimal(value)), by: personId, on: work.occurredOn,
        zh: '申诉成立,予以更正', en: 'corrected on appeal' });
      await rescore(work.em, assessment);
    }
    return accepted(assessment.id);
  },
});

async function findAppeal(em: Em, appealId: string): Promise<AppealFacts> {
  const [appeal] = await query<AppealFacts>(
    em,
    `select a.id, a.assessment_id as "assessmentId", a.code, a.appealed_by as "appealedBy", a.decided_on as "decidedOn", i.entered_by as "enteredBy"
       from accountability.assessment_appeal a join accountability.assessment_item i on i.assessment_id = a.assessment_id and i.code = a.code where a.id = $1`,
    [appealId],
  );
  if (!appeal) throw new NotFound('appealId');
  return appeal;
}
