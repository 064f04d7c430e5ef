import { query, type Em } from '@sunledger/service-kit';

export interface ProjectMoney {
  projectId: string;
  planned: bigint;
  reimbursed: bigint;
  retained: bigint;
}

/** Money of several projects at once: planned by adopted plans, paid out on claims, still held back as retention. */
export const readProjectMoney = (em: Em, projectIds: readonly string[]): Promise<ProjectMoney[]> =>
  query<ProjectMoney>(
    em,
    `select l.project_id as "projectId",
       (select coalesce(sum(i.amount_fen), 0)::bigint from funds.plan_item i join funds.plan p on p.id = i.plan_id
         where i.project_id = l.project_id and p.state = 'adopted') as planned,
       (select coalesce(sum(r.amount_fen), 0)::bigint from funds.reimbursement r where r.project_id = l.project_id and r.state = 'paid') as reimbursed,
       (select coalesce(sum(t.amount_fen), 0)::bigint from funds.retention t where t.project_id = l.project_id and t.state <> 'released') as retained
       from funds.listed_project l where l.project_id = any($1) and kit.region_visible(l.region_code)`,
    [projectIds],
  );
