import { z } from 'zod';
import { formatYuan, type Fen } from '@sunledger/kernel';
import type { DisplayFacts } from '@sunledger/events';
import { accepted, awaitDisplay, defineCommand, findBody, kitRefusal, mustHold, NotFound, query, refused, type CommandBasics, type Em } from '@sunledger/service-kit';
import { findAdoptionRejections, type PlanState } from '../domain/plan-rules.ts';
import { toPlanRefusal } from '../plan-refusals.ts';

export interface AdoptPlan extends CommandBasics {
  planId: string;
}

interface PlanFacts {
  id: string;
  year: number;
  regionCode: string;
  state: PlanState;
  totalFen: Fen;
  proposedBy: string;
  proposedOn: string;
  proposedEventId: string;
}

/** The leading group adopts the plan; it takes effect only when its display has ended (F3, D4). Never its proposer (X7). */
export const adoptPlan = defineCommand<AdoptPlan>({
  name: 'adoptPlan',
  duty: 'funds.plan.adopt',
  input: z.object({ planId: z.uuid() }),
  async handle(work, { planId }) {
    const [plan] = await query<PlanFacts>(
      work.em,
      `select id, year, region_code as "regionCode", state, total_fen as "totalFen", proposed_by as "proposedBy", proposed_on as "proposedOn",
         proposed_event_id as "proposedEventId" from funds.plan where id = $1 for update`,
      [planId],
    );
    if (!plan) throw new NotFound('planId');
    mustHold(work, 'funds.plan.adopt', plan.regionCode);
    const refusals = [
      ...(plan.proposedBy === work.actor.personId
        ? [kitRefusal({ code: 'SAME_PERSON', duty: '审定计划 (adopt)', otherDuty: '拟定计划 (propose)' }, { field: 'planId' })]
        : []),
      ...findAdoptionRejections(plan, work.occurredOn).map((rejection) => toPlanRefusal(rejection, { field: 'planId' })),
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

const longest = 4000;
const clipped = (text: string): string => (text.length <= longest ? text : `${text.slice(0, longest - 1)}…`);

/** What the notice of a plan shows, by the codes of the catalogue's fields: projects and places, money and its source. */
async function readPlanNotice(em: Em, plan: PlanFacts, decidingBodyId: string | undefined): Promise<DisplayFacts> {
  const items = await query<{ name: string; place: string; households: number; amountFen: Fen; source: string }>(
    em,
    `select l.name, l.place, l.beneficiary_households as households, i.amount_fen as "amountFen", g.name as source
       from funds.plan_item i join funds.listed_project l using (project_id) join funds.programme g on g.id = i.programme_id
      where i.plan_id = $1 order by i.item_no`,
    [plan.id],
  );
  const body = decidingBodyId === undefined ? undefined : await findBody(em, decidingBodyId);
  const once = (values: string[]): string => clipped([...new Set(values)].join('、'));
  return {
    name: `${plan.year}年度项目资金计划`,
    place: once(items.map((item) => item.place)),
    content: clipped(items.map((item) => `${item.name} ${formatYuan(item.amountFen)}元`).join(';')),
    source: once(items.map((item) => item.source)),
    amount: formatYuan(plan.totalFen),
    period: `${plan.year}年`,
    beneficiaries: `受益农户 ${items.reduce((sum, item) => sum + item.households, 0)} 户`,
    ...(body && { 'responsible-unit': body.name }),
  };
}
