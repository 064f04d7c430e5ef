import type { Fen, Refusal } from '@sunledger/kernel';
import { query, type Em } from '@sunledger/service-kit';
import { findItemAdjustmentRejections } from '../domain/adjustment-rules.ts';
import { toPlanRefusal } from '../plan-refusals.ts';
import { readStanding, standingOf } from './adjustment-facts.ts';

/** What came to rest on the items since the adjustment was proposed: a contract signed meanwhile is not dropped from under its contractor. */
export async function findLateRefusals(em: Em, adjustmentId: string, planId: string): Promise<Refusal[]> {
  const items = await query<{ projectId: string; projectName: string; programmeId: string; afterFen: Fen }>(
    em,
    `select i.project_id as "projectId", l.name as "projectName", i.programme_id as "programmeId", (i.before_fen + i.amount_fen)::bigint as "afterFen"
       from funds.plan_item i join funds.listed_project l using (project_id) where i.plan_id = $1 order by i.item_no`,
    [adjustmentId],
  );
  const standing = await readStanding(em, planId, [...new Set(items.map((item) => item.projectId))].sort());
  return items.flatMap(({ projectId, projectName, programmeId, afterFen }) =>
    findItemAdjustmentRejections({ projectName, afterFen, ...standingOf(standing, items, projectId, programmeId) })
      .map((rejection) => toPlanRefusal(rejection, { field: 'planId' })));
}
