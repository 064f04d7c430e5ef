import { query, type Em } from '@sunledger/service-kit';
import { projectMoneyRows } from './project-money-rows.ts';

const kinds = ['planned', 'contracted', 'claimed', 'paid', 'retained', 'released', 'refused'] as const;
export type MoneyKind = (typeof kinds)[number];
type Amounts = Record<MoneyKind, bigint>;

export interface ProjectMoney extends Amounts {
  projectId: string;
  reimbursed: bigint;
  byProgramme: (Amounts & { programmeId: string })[];
}

interface SumRow {
  projectId: string;
  kind: MoneyKind;
  subjectType: string;
  programmeId: string | null;
  amount: bigint;
}

const amountsOf = (rows: readonly SumRow[]): Amounts =>
  Object.fromEntries(kinds.map((kind) => [kind, rows.filter((row) => row.kind === kind).reduce((sum, row) => sum + row.amount, 0n)])) as Amounts;

/** Money of several projects at once, from their own rows; null for a project that the reader doesn't see. */
export async function readProjectMoney(em: Em, projectIds: readonly string[]): Promise<Map<string, ProjectMoney>> {
  const visible = await query<{ id: string }>(
    em, 'select project_id as id from funds.listed_project where project_id = any($1) and kit.region_visible(region_code)', [projectIds]);
  const rows = await query<SumRow>(
    em,
    `select m.project_id as "projectId", m.kind, m.subject_type as "subjectType", m.programme_id as "programmeId", sum(m.amount)::bigint as amount
       from (${projectMoneyRows}) m where m.project_id = any($1::text[]) group by 1, 2, 3, 4`,
    [visible.map(({ id }) => id)],
  );
  return new Map(visible.map(({ id }) => {
    const own = rows.filter((row) => row.projectId === id);
    const programmes = [...new Set(own.flatMap(({ programmeId }) => programmeId ?? []))].sort();
    const byProgramme = programmes.map((programmeId) => ({ programmeId, ...amountsOf(own.filter((row) => row.programmeId === programmeId)) }));
    const reimbursed = amountsOf(own.filter(({ subjectType }) => subjectType === 'Reimbursement')).paid;
    return [id, { projectId: id, ...amountsOf(own), reimbursed, byProgramme }];
  }));
}
