import { planAdopted } from '@sunledger/events';
import { addToFigures, query, queryOne, type AwaitedStep, type Work } from '@sunledger/service-kit';

interface PlanRow {
  id: string;
  year: number;
  region_code: string;
  total_fen: bigint;
  proposed_event_id: string;
}

/** The display of a plan is over: it takes effect, or goes back with its projects free again (display before effect, D4). */
export async function planDisplayed(work: Work, step: AwaitedStep): Promise<void> {
  const plan = await queryOne<PlanRow>(
    work.em, 'select id, year, region_code, total_fen, proposed_event_id from funds.plan where id = $1 for update', [step.subjectId]);
  work.causedBy(plan.proposed_event_id);
  if (step.state === 'refused') {
    await query(work.em, "update funds.plan set state = 'sent-back', settled_on = $2 where id = $1", [plan.id, work.occurredOn]);
    await query(work.em, 'delete from funds.planned_project where plan_id = $1', [plan.id]);
    return;
  }
  const items = await query<{ project_id: string; programme_id: string; amount_fen: bigint; listed_event_id: string }>(
    work.em,
    `select i.project_id, i.programme_id, i.amount_fen, p.event_id as listed_event_id
       from funds.plan_item i join funds.listed_project p using (project_id) where i.plan_id = $1 order by i.item_no`,
    [plan.id],
  );
  const receipts = await query<{ event_id: string }>(
    work.em,
    'select event_id from funds.quota_receipt where programme_id = any($1::uuid[]) order by occurred_on, recorded_at',
    [[...new Set(items.map((item) => item.programme_id))]],
  );
  work.causedBy(...items.map((item) => item.listed_event_id), ...receipts.map((receipt) => receipt.event_id));
  const eventId = await work.emit(planAdopted, {
    aggregateId: plan.id,
    regionCode: plan.region_code,
    payload: {
      planId: plan.id, year: plan.year, totalFen: plan.total_fen.toString(),
      items: items.map((item) => ({ projectId: item.project_id, programmeId: item.programme_id, amountFen: item.amount_fen.toString() })),
    },
  });
  await query(work.em, "update funds.plan set state = 'adopted', settled_on = $2, adopted_event_id = $3 where id = $1", [plan.id, work.occurredOn, eventId]);
  await addToFigures(work, [{ regionCode: plan.region_code, on: work.occurredOn, measure: 'plan-adopted', amount: plan.total_fen }]);
}
