import type { Fen } from '@sunledger/kernel';
import { query, type Em } from '@sunledger/service-kit';
import { stands } from './money-asked.ts';

export interface ProjectStanding {
  projectId: string;
  programmeId: string | null;
  plannedFen: Fen;
  contractedFen: Fen;
  claimedFen: Fen;
}

/**
 * What projects have of a plan, programme by programme, and what rests on it: contracts and claims that were not rejected.
 * Locks the projects as a claim does, so that no claim and no adjustment are judged by the same money at once.
 */
export async function readStanding(em: Em, planId: string, projectIds: readonly string[]): Promise<ProjectStanding[]> {
  await query(em, 'select 1 from funds.listed_project where project_id = any($1) order by project_id for no key update', [projectIds]);
  return query<ProjectStanding>(
    em,
    `select l.project_id as "projectId", m.programme_id as "programmeId", coalesce(m.amount_fen, 0)::bigint as "plannedFen",
       coalesce((select sum(c.amount_fen) from funds.project_contract c where c.project_id = l.project_id), 0)::bigint as "contractedFen",
       (coalesce((select sum(r.amount_fen) from funds.reimbursement r where r.project_id = l.project_id and r.programme_id = m.programme_id
           and ${stands('r')}), 0)
         + coalesce((select sum(d.amount_fen) from funds.disbursement d where d.project_id = l.project_id and d.programme_id = m.programme_id
           and ${stands('d')}), 0))::bigint as "claimedFen"
       from funds.listed_project l left join funds.plan_money m on m.project_id = l.project_id and m.plan_id = $1
      where l.project_id = any($2)`,
    [planId, projectIds],
  );
}

/** The item as the rules see it. */
export function standingOf(
  standing: readonly ProjectStanding[], after: readonly { projectId: string; programmeId: string; afterFen: Fen }[], projectId: string, programmeId: string,
) {
  const own = standing.filter((row) => row.projectId === projectId);
  const row = own.find((one) => one.programmeId === programmeId);
  const programmes = new Set([...own.flatMap((one) => one.programmeId ?? []), ...after.filter((one) => one.projectId === projectId).map((one) => one.programmeId)]);
  programmes.delete(programmeId);
  const elsewhereFen = [...programmes].reduce((sum, other) => {
    const changed = after.find((one) => one.projectId === projectId && one.programmeId === other);
    return sum + (changed ? changed.afterFen : own.find((one) => one.programmeId === other)?.plannedFen ?? 0n);
  }, 0n);
  return { beforeFen: row?.plannedFen ?? 0n, claimedFen: row?.claimedFen ?? 0n, contractedFen: own[0]?.contractedFen ?? 0n, elsewhereFen };
}
