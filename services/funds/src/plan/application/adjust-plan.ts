import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import { planProposed } from '@sunledger/events';
import type { Fen, Refusal } from '@sunledger/kernel';
import { accepted, defineCommand, NotFound, query, refused, type CommandBasics, type Work } from '@sunledger/service-kit';
import {
  changeOf, findItemAdjustmentRejections, findPlanAdjustmentRejections, type ItemFacts, type PlanChange,
} from '../domain/adjustment-rules.ts';
import { findItemRejections, findQuotaRejections, type PlanState } from '../domain/plan-rules.ts';
import { toPlanRefusal } from '../plan-refusals.ts';
import { readStanding, standingOf } from './adjustment-facts.ts';
import { flaggedItems, recordItemFlags } from './item-flags.ts';
import { judgeItem } from './judge-item.ts';
import { mustHoldLines } from './must-hold-lines.ts';
import { lockProgrammes, readLibrary, readPlanMoney, type LibraryProject } from './plan-facts.ts';

export interface AdjustPlan extends CommandBasics {
  planId: string;
  reason: string;
  items: { projectId: string; programmeId: string; amount: bigint; use?: string | null; reason: string; explanation?: string | null }[];
}

interface PlanRow {
  id: string;
  year: number;
  regionCode: string;
  state: PlanState;
  isAdjustment: boolean;
  hasPending: boolean;
  adoptedEventId: string | null;
}

interface Item {
  projectId: string;
  programmeId: string;
  use: string | undefined;
  explanation: string | undefined;
  reason: string;
  afterFen: Fen;
  facts: ItemFacts;
  change: PlanChange | undefined;
}

/** Adds, drops or changes items of a plan in force, each with its reason (计划调整, F3); it goes the way of the plan: leading group, display, effect. */
export const adjustPlan = defineCommand<AdjustPlan>({
  name: 'adjustPlan',
  duty: 'funds.plan.propose',
  input: z.object({
    planId: z.uuid(), reason: z.string().trim().min(2).max(500),
    items: z.array(z.object({
      projectId: z.string().min(1).max(120), programmeId: z.uuid(), amount: z.bigint().min(0n), use: z.string().max(60).nullish(),
      reason: z.string().trim().min(2).max(300), explanation: z.string().trim().max(300).nullish() })).max(2000),
  }),
  async handle(work, { planId, reason, items: given }) {
    const plan = await lockPlan(work, planId);
    const programmes = await lockProgrammes(work.em, given.map((item) => item.programmeId));
    mustHoldLines(work, 'funds.plan.propose', plan.regionCode, [...programmes.values()].map(({ line }) => line));
    const library = await readLibrary(work.em, given.map((item) => item.projectId), plan.id);
    const standing = await readStanding(work.em, plan.id, [...library.keys()].sort());
    const after = given.map(({ projectId, programmeId, amount }) => ({ projectId, programmeId, afterFen: amount }));
    const items = given.map(({ projectId, programmeId, amount: afterFen, use, reason: why, explanation }): Item => {
      const facts = { projectName: library.get(projectId)?.name ?? projectId, afterFen, ...standingOf(standing, after, projectId, programmeId) };
      return { projectId, programmeId, use: use ?? undefined, explanation: explanation ?? undefined, reason: why, afterFen, facts, change: changeOf(facts) };
    });
    const money = await readPlanMoney(work.em, plan.regionCode, given.map((item) => item.programmeId));
    const refusals = [
      ...findPlanAdjustmentRejections(plan).map((rejection) => toPlanRefusal(rejection, { field: 'planId' })),
      ...(items.length === 0 ? [toPlanRefusal({ code: 'PLAN_IS_EMPTY' }, { field: 'items' })] : []),
      ...findItemRejections(items.map((item) => ({ ...item, amountFen: item.afterFen })), library, plan.regionCode)
        .map(({ index, rejection }) => toPlanRefusal(rejection, { field: `items.${index}.projectId` })),
      ...items.flatMap((item, index): Refusal[] => [
        ...findItemAdjustmentRejections(item.facts).map((rejection) => toPlanRefusal(rejection, { field: `items.${index}.amount` })),
        // What is taken from a use needs no leave to be used so.
        ...(item.afterFen > item.facts.beforeFen
          ? judgeItem(work, { ...item, amountFen: item.afterFen }, index, programmes.get(item.programmeId), library.get(item.projectId)) : []),
      ]),
      ...findQuotaRejections(items.map((item) => ({ ...item, amountFen: item.afterFen - item.facts.beforeFen })), money)
        .map((rejection) => toPlanRefusal(rejection, { field: 'items' })),
    ];
    if (refusals.length > 0) return refused(...refusals);
    const written = await writeAdjustment(work, plan, reason, items, library);
    const raised = items.filter(({ afterFen, facts }) => afterFen > facts.beforeFen);
    if (written.ok) await recordItemFlags(work, written.id, flaggedItems(work, raised, programmes, library));
    return written;
  },
});

async function lockPlan(work: Work, planId: string): Promise<PlanRow> {
  const [plan] = await query<Omit<PlanRow, 'hasPending'>>(
    work.em,
    `select id, year, region_code as "regionCode", state, adjusts_id is not null as "isAdjustment", adopted_event_id as "adoptedEventId"
       from funds.plan where id = $1 for update`,
    [planId],
  );
  if (!plan) throw new NotFound('planId');
  // Asked after the lock: another adjustment may have been proposed while this one waited for it.
  const pending = await query(work.em, "select 1 from funds.plan where adjusts_id = $1 and state in ('proposed', 'displayed')", [planId]);
  return { ...plan, hasPending: pending.length > 0 };
}

async function writeAdjustment(work: Work, plan: PlanRow, reason: string, items: readonly Item[], library: ReadonlyMap<string, LibraryProject>) {
  const id = randomUUID();
  const totalFen = items.reduce((sum, { facts }) => sum + facts.afterFen - facts.beforeFen, 0n);
  work.causedBy(plan.adoptedEventId, ...[...library.values()].map((project) => project.eventId));
  const eventId = await work.emit(planProposed, {
    aggregateId: id, regionCode: plan.regionCode, payload: { planId: id, year: plan.year, totalFen: totalFen.toString(), adjustsPlanId: plan.id } });
  await query(
    work.em,
    `insert into funds.plan (id, year, region_code, total_fen, proposed_by, proposed_on, recorded_at, proposed_event_id, adjusts_id, reason)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
    [id, plan.year, plan.regionCode, totalFen, work.actor.personId, work.occurredOn, work.now, eventId, plan.id, reason],
  );
  await query(
    work.em,
    `insert into funds.plan_item (plan_id, item_no, project_id, programme_id, amount_fen, use_code, change, before_fen, reason)
     select $1, row_number() over (), p, g, f, u, c, b, r
       from unnest($2::text[], $3::uuid[], $4::bigint[], $5::text[], $6::text[], $7::bigint[], $8::text[]) t(p, g, f, u, c, b, r)`,
    [id, items.map((i) => i.projectId), items.map((i) => i.programmeId), items.map(({ facts }) => facts.afterFen - facts.beforeFen), items.map((i) => i.use ?? null),
      items.map((i) => i.change), items.map(({ facts }) => facts.beforeFen), items.map((i) => i.reason)],
  );
  const added = [...new Set(items.filter((item) => item.change === 'added').map((item) => item.projectId))].sort();
  await query(work.em, 'insert into funds.planned_project (project_id, plan_id) select p, $2 from unnest($1::text[]) p on conflict do nothing', [added, id]);
  const elsewhere = await query<{ projectId: string }>(
    work.em,
    `select t.project_id as "projectId" from funds.planned_project t join funds.plan p on p.id = t.plan_id
      where t.project_id = any($1) and coalesce(p.adjusts_id, p.id) <> $2`,
    [added, plan.id],
  );
  if (elsewhere.length > 0) {
    return refused(...elsewhere.map(({ projectId }) => toPlanRefusal(
      { code: 'PROJECT_ALREADY_PLANNED', projectName: library.get(projectId)?.name ?? projectId, planYear: plan.year }, { field: 'items' })));
  }
  return accepted(id);
}
