import { fundKinds, type FundKind } from '@sunledger/policy';
import { query, type Em } from '@sunledger/service-kit';

export interface KnownProject {
  id: string;
  name: string;
  regionCode: string;
  implementingBodyId: string;
  facts: Record<string, string>;
}

/** Projects named by a fact. One that is not known yet is on its way: the fact is tried again and, failing that, set aside in sight. */
export async function getProjects(em: Em, ids: readonly string[]): Promise<KnownProject[]> {
  const wanted = [...new Set(ids)];
  const projects = await query<KnownProject>(
    em,
    `select id, name, region_code as "regionCode", implementing_body_id as "implementingBodyId", facts
       from disclosure.project where id = any($1) order by region_code, name, id`,
    [wanted],
  );
  if (projects.length < wanted.length) throw new Error(`${wanted.length - projects.length} projects of this fact are not known here yet`);
  return projects;
}

export async function getProject(em: Em, id: string): Promise<KnownProject> {
  const [project] = await getProjects(em, [id]);
  if (!project) throw new Error('the project of this fact is not known here yet');
  return project;
}

export const fundKindName = (fundKind: string): string => (Object.hasOwn(fundKinds, fundKind) ? fundKinds[fundKind as FundKind] : fundKind);

/** Where a programme's money comes from, as a notice says it; nothing while the programme is not known here. */
export async function sourceOf(em: Em, programmeId: string): Promise<Record<string, string>> {
  const [programme] = await query<{ name: string; fundKind: string }>(
    em, 'select name, fund_kind as "fundKind" from disclosure.programme where id = $1', [programmeId]);
  return programme ? { source: `${fundKindName(programme.fundKind)}(${programme.name})` } : {};
}
