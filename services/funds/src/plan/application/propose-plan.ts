import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import { planProposed } from '@sunledger/events';
import { accepted, defineCommand, query, refused, type CommandBasics, type Work } from '@sunledger/service-kit';
import { findItemRejections, findQuotaRejections, type PlanItem } from '../domain/plan-rules.ts';
import { toPlanRefusal } from '../plan-refusals.ts';
import type { Programme } from '../../programme/persistence/programme.entity.ts';
import { flaggedItems, recordItemFlags } from './item-flags.ts';
import { judgeItem } from './judge-item.ts';
import { mustHoldLines } from './must-hold-lines.ts';
import { lockProgrammes, readLibrary, readPlanMoney, type LibraryProject } from './plan-facts.ts';

export interface ProposePlan extends CommandBasics {
  year: number;
  regionCode: string;
  items: { projectId: string; programmeId: string; amount: bigint; use?: string | null; explanation?: string | null }[];
}

type Item = PlanItem & { use: string | undefined; explanation: string | undefined };

/** Joins library projects with money into the yearly plan (年度计划拟定, F3); the leading group decides on it. */
export const proposePlan = defineCommand<ProposePlan>({
  name: 'proposePlan',
  duty: 'funds.plan.propose',
  regionOf: (input) => input.regionCode,
  input: z.object({
    year: z.number().min(2000).max(2100),
    items: z.array(z.object({ projectId: z.string().min(1).max(120), programmeId: z.uuid(), use: z.string().max(60).nullish(), explanation: z.string().trim().max(300).nullish() })).max(2000),
  }),
  async handle(work, { year, regionCode, items: given }) {
    const items: Item[] = given.map(({ projectId, programmeId, amount, use, explanation }) => ({
      projectId, programmeId, amountFen: amount, use: use ?? undefined, explanation: explanation ?? undefined }));
    const programmeIds = items.map((item) => item.programmeId);
    const programmes = await lockProgrammes(work.em, programmeIds);
    mustHoldLines(work, 'funds.plan.propose', regionCode, [...programmes.values()].map(({ line }) => line));
    const library = await readLibrary(work.em, items.map((item) => item.projectId));
    const money = await readPlanMoney(work.em, regionCode, programmeIds);
    const refusals = [
      ...(items.length === 0 ? [toPlanRefusal({ code: 'PLAN_IS_EMPTY' }, { field: 'items' })] : []),
      ...findItemRejections(items, library, regionCode).map(({ index, rejection }) => toPlanRefusal(rejection, { field: `items.${index}.projectId` })),
      ...items.flatMap((item, index) => judgeItem(work, item, index, programmes.get(item.programmeId), library.get(item.projectId))),
      ...findQuotaRejections(items, money).map((rejection) => toPlanRefusal(rejection, { field: 'items' })),
    ];
    if (refusals.length > 0) return refused(...refusals);
    return writePlan(work, { year, regionCode, items, library, programmes });
  },
});

async function writePlan(
  work: Work,
  plan: { year: number; regionCode: string; items: readonly Item[]; library: ReadonlyMap<string, LibraryProject>; programmes: ReadonlyMap<string, Programme> },
) {
  const { year, regionCode, items, library, programmes } = plan;
  const id = randomUUID();
  const totalFen = items.reduce((sum, item) => sum + item.amountFen, 0n);
  work.causedBy(...[...library.values()].map((project) => project.eventId));
  const eventId = await work.emit(planProposed, { aggregateId: id, regionCode, payload: { planId: id, year, totalFen: totalFen.toString() } });
  await query(
    work.em,
    `insert into funds.plan (id, year, region_code, total_fen, proposed_by, proposed_on, recorded_at, proposed_event_id)
     values ($1, $2, $3, $4, $5, $6, $7, $8)`,
    [id, year, regionCode, totalFen, work.actor.personId, work.occurredOn, work.now, eventId],
  );
  await query(
    work.em,
    `insert into funds.plan_item (plan_id, item_no, project_id, programme_id, amount_fen, use_code)
     select $1, row_number() over (), p, g, f, u from unnest($2::text[], $3::uuid[], $4::bigint[], $5::text[]) t(p, g, f, u)`,
    [id, items.map((i) => i.projectId), items.map((i) => i.programmeId), items.map((i) => i.amountFen), items.map((i) => i.use ?? null)],
  );
  const projectIds = [...library.keys()].sort();
  const claimed = await query<{ project_id: string }>(
    work.em,
    'insert into funds.planned_project (project_id, plan_id) select p, $2 from unnest($1::text[]) p on conflict do nothing returning project_id',
    [projectIds, id],
  );
  // Another plan came first, between the look at the library and here.
  const lost = projectIds.filter((projectId) => !claimed.some((row) => row.project_id === projectId));
  if (lost.length > 0) {
    return refused(...lost.map((projectId) => toPlanRefusal(
      { code: 'PROJECT_ALREADY_PLANNED', projectName: library.get(projectId)?.name ?? projectId, planYear: year }, { field: 'items' })));
  }
  await recordItemFlags(work, id, flaggedItems(work, items, programmes, library));
  return accepted(id);
}
