import { z } from 'zod';
import { planWithdrawn } from '@sunledger/events';
import { accepted, defineCommand, query, refused, type CommandBasics } from '@sunledger/service-kit';
import { findDecisionRejections, mustBeItsProposer } from '../domain/plan-rules.ts';
import { toPlanRefusal } from '../plan-refusals.ts';
import { mustHoldLines } from './must-hold-lines.ts';
import { freeProjects, lockProposedPlan } from './proposed-plan.ts';

export interface WithdrawPlan extends CommandBasics {
  planId: string;
  reason: string;
}

/** Whoever proposed a plan or an adjustment takes it back before the leading group decided (撤回计划, F3): its projects and its money are free again. */
export const withdrawPlan = defineCommand<WithdrawPlan>({
  name: 'withdrawPlan',
  duty: 'funds.plan.propose',
  input: z.object({ planId: z.uuid(), reason: z.string().trim().min(2).max(500) }),
  async handle(work, { planId, reason }) {
    const plan = await lockProposedPlan(work, planId);
    mustHoldLines(work, 'funds.plan.propose', plan.regionCode, plan.lines);
    const refusals = [...mustBeItsProposer(plan.proposedBy, work.actor.personId), ...findDecisionRejections(plan, work.occurredOn)]
      .map((rejection) => toPlanRefusal(rejection, { field: 'planId' }));
    if (refusals.length > 0) return refused(...refusals);
    work.causedBy(plan.proposedEventId);
    await work.emit(planWithdrawn, {
      aggregateId: plan.id, regionCode: plan.regionCode,
      payload: { planId: plan.id, year: plan.year, reason, ...(plan.adjustsId && { adjustsPlanId: plan.adjustsId }) } });
    await query(work.em, "update funds.plan set state = 'withdrawn', settled_on = $2, ended_reason = $3 where id = $1", [plan.id, work.occurredOn, reason]);
    await freeProjects(work, plan.id);
    return accepted(plan.id);
  },
});
