import { z } from 'zod';
import { accepted, awaitDisplay, defineCommand, kitRefusal, query, refused, type CommandBasics } from '@sunledger/service-kit';
import { findDecisionRejections } from '../domain/plan-rules.ts';
import { toPlanRefusal } from '../plan-refusals.ts';
import { findLateRefusals } from './late-refusals.ts';
import { mustHoldLines } from './must-hold-lines.ts';
import { readPlanNotice } from './plan-notice.ts';
import { lockProposedPlan } from './proposed-plan.ts';

export interface AdoptPlan extends CommandBasics {
  planId: string;
}

/** The leading group adopts the plan or its adjustment; it takes effect only when its display has ended (F3, D4). Never its proposer (X7). */
export const adoptPlan = defineCommand<AdoptPlan>({
  name: 'adoptPlan',
  duty: 'funds.plan.adopt',
  input: z.object({ planId: z.uuid() }),
  async handle(work, { planId }) {
    const plan = await lockProposedPlan(work, planId);
    mustHoldLines(work, 'funds.plan.adopt', plan.regionCode, plan.lines);
    const refusals = [
      ...(plan.proposedBy === work.actor.personId
        ? [kitRefusal({ code: 'SAME_PERSON', duty: '审定计划 (adopt)', otherDuty: '拟定计划 (propose)' }, { field: 'planId' })]
        : []),
      ...findDecisionRejections(plan, work.occurredOn).map((rejection) => toPlanRefusal(rejection, { field: 'planId' })),
      ...(plan.adjustsId === null ? [] : await findLateRefusals(work.em, plan.id, plan.adjustsId)),
    ];
    if (refusals.length > 0) return refused(...refusals);

    work.causedBy(plan.proposedEventId);
    const stepId = await awaitDisplay(work, 'funds', {
      runId: plan.id, stepKind: 'plan', subjectId: plan.id, subjectType: 'AnnualPlan', regionCode: plan.regionCode, item: 'annual-plan',
      facts: await readPlanNotice(work.em, plan, work.actor.post?.bodyId),
    });
    await query(work.em, "update funds.plan set state = 'displayed', decided_by = $2, decided_on = $3, step_id = $4 where id = $1", [
      plan.id, work.actor.personId, work.occurredOn, stepId]);
    return accepted(plan.id);
  },
});
