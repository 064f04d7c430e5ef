import { query, type Em } from '@sunledger/service-kit';
import type { UseOfMoney } from './find-use-refusals.ts';

/** What a programme's money is for in a project, as the adopted plan has it: judged once more as it is paid, by the packs of that day (F1). */
export async function readUse(em: Em, { projectId, programmeId, regionCode }: { projectId: string; programmeId: string; regionCode: string }): Promise<UseOfMoney> {
  const [row] = await query<{ projectKind: string; useCode: string | null }>(
    em,
    `select l.project_kind as "projectKind", (select m.use_code from funds.plan_money m where m.project_id = l.project_id and m.programme_id = $2) as "useCode"
       from funds.listed_project l where l.project_id = $1`,
    [projectId, programmeId],
  );
  return { use: row?.useCode ?? undefined, projectKind: row?.projectKind ?? '', regionCode };
}
