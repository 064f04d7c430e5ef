import { planAdjusted, planAdopted } from '@sunledger/events';
import { findLateRefusals } from '../application/late-refusals.ts';
import { freeProjects } from '../application/proposed-plan.ts';
import { addToFigures, query, queryOne, type AwaitedStep, type Work } from '@sunledger/service-kit';

interface PlanRow {
  id: string;
  year: number;
  region_code: string;
  total_fen: bigint;
  proposed_event_id: string;
  adjusts_id: string | null;
}

interface ItemRow {
  project_id: string;
  programme_id: string;
  amount_fen: bigint;
  change: 'added' | 'dropped' | 'changed';
  before_fen: bigint;
  listed_event_id: string;
  fund_kind: string;
  line: string | null;
}

/** The display of a plan is over: it takes effect, or goes back with its projects free again (display before effect, D4). */
export async function planDisplayed(work: Work, step: AwaitedStep): Promise<void> {
  const plan = await queryOne<PlanRow>(
    work.em, 'select id, year, region_code, total_fen, proposed_event_id, adjusts_id from funds.plan where id = $1 for update', [step.subjectId]);
  work.causedBy(plan.proposed_event_id);
  // A contract signed while the adjustment was on display stops it as an upheld objection does: nothing is dropped from under a contractor.
  const overtaken = plan.adjusts_id !== null && (await findLateRefusals(work.em, plan.id, plan.adjusts_id)).length > 0;
  if (step.state === 'refused' || overtaken) {
    await query(work.em, "update funds.plan set state = 'sent-back', settled_on = $2 where id = $1", [plan.id, work.occurredOn]);
    await freeProjects(work, plan.id);
    return;
  }
  const items = await query<ItemRow>(
    work.em,
    `select i.project_id, i.programme_id, i.amount_fen, i.change, i.before_fen, p.event_id as listed_event_id, g.fund_kind, g.line
       from funds.plan_item i join funds.listed_project p using (project_id) join funds.programme g on g.id = i.programme_id where i.plan_id = $1 order by i.item_no`,
    [plan.id],
  );
  const receipts = await query<{ event_id: string }>(
    work.em,
    'select event_id from funds.quota_receipt where reversed_on is null and programme_id = any($1::uuid[]) order by occurred_on, recorded_at',
    [[...new Set(items.map((item) => item.programme_id))]],
  );
  work.causedBy(...items.map((item) => item.listed_event_id), ...receipts.map((receipt) => receipt.event_id));
  const eventId = plan.adjusts_id === null ? await tellAdopted(work, plan, items) : await tellAdjusted(work, plan, plan.adjusts_id, items);
  await query(work.em, "update funds.plan set state = 'adopted', settled_on = $2, adopted_event_id = $3 where id = $1", [plan.id, work.occurredOn, eventId]);
  await addToFigures(work, [{ regionCode: plan.region_code, on: work.occurredOn, measure: 'plan-adopted', amount: plan.total_fen }]);
}

const moneyOf = ({ fund_kind: fundKind, line }: ItemRow) => ({ fundKind, line: line ?? undefined });

const tellAdopted = (work: Work, plan: PlanRow, items: readonly ItemRow[]): Promise<string> =>
  work.emit(planAdopted, {
    aggregateId: plan.id, regionCode: plan.region_code,
    payload: {
      planId: plan.id, year: plan.year, totalFen: plan.total_fen.toString(),
      items: items.map((item) => ({ projectId: item.project_id, programmeId: item.programme_id, amountFen: item.amount_fen.toString(), ...moneyOf(item) })),
    },
  });

/** What was dropped is free for another plan again, unless another programme still pays for it. */
async function tellAdjusted(work: Work, plan: PlanRow, planId: string, items: readonly ItemRow[]): Promise<string> {
  await query(
    work.em,
    `delete from funds.planned_project t where t.project_id = any($1)
      and not exists (select from funds.plan_item i join funds.plan p on p.id = i.plan_id where i.project_id = t.project_id
        and (p.id = $2 or (p.state = 'adopted' and coalesce(p.adjusts_id, p.id) = $3)) having sum(i.amount_fen) > 0)`,
    [items.filter((item) => item.change === 'dropped').map((item) => item.project_id), plan.id, planId],
  );
  return work.emit(planAdjusted, {
    aggregateId: plan.id, regionCode: plan.region_code,
    payload: {
      planId, adjustmentId: plan.id, year: plan.year,
      items: items.map((item) => ({
        projectId: item.project_id, programmeId: item.programme_id, change: item.change, beforeFen: item.before_fen.toString(),
        afterFen: (item.before_fen + item.amount_fen).toString(), ...moneyOf(item) })),
    },
  });
}
