import { z } from 'zod';
import { planRejected } from '@sunledger/events';
import { accepted, defineCommand, kitRefusal, query, refused, type CommandBasics } from '@sunledger/service-kit';
import { findDecisionRejections } from '../domain/plan-rules.ts';
import { toPlanRefusal } from '../plan-refusals.ts';
import { mustHoldLines } from './must-hold-lines.ts';
import { freeProjects, lockProposedPlan } from './proposed-plan.ts';

export interface RejectPlan extends CommandBasics {
  planId: string;
  reason: string;
}

/** The leading group turns a plan or its adjustment down (审定未通过, F3): its projects and its money are free for the next proposal. */
export const rejectPlan = defineCommand<RejectPlan>({
  name: 'rejectPlan',
  duty: 'funds.plan.adopt',
  input: z.object({ planId: z.uuid(), reason: z.string().trim().min(2).max(500) }),
  async handle(work, { planId, reason }) {
    const plan = await lockProposedPlan(work, planId);
    mustHoldLines(work, 'funds.plan.adopt', plan.regionCode, plan.lines);
    const refusals = [
      ...(plan.proposedBy === work.actor.personId
        ? [kitRefusal({ code: 'SAME_PERSON', duty: '审定计划 (decide)', otherDuty: '拟定计划 (propose)' }, { field: 'planId' })]
        : []),
      ...findDecisionRejections(plan, work.occurredOn).map((rejection) => toPlanRefusal(rejection, { field: 'planId' })),
    ];
    if (refusals.length > 0) return refused(...refusals);
    work.causedBy(plan.proposedEventId);
    await work.emit(planRejected, {
      aggregateId: plan.id, regionCode: plan.regionCode,
      payload: { planId: plan.id, year: plan.year, reason, ...(plan.adjustsId && { adjustsPlanId: plan.adjustsId }) } });
    await query(
      work.em, "update funds.plan set state = 'rejected', decided_by = $2, decided_on = $3, settled_on = $3, ended_reason = $4 where id = $1",
      [plan.id, work.actor.personId, work.occurredOn, reason]);
    await freeProjects(work, plan.id);
    return accepted(plan.id);
  },
});
