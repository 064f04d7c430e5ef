import { rowsById, rowsByParent } from '../../graphql/load.ts';

export interface IssueRow {
  id: string;
  parentId: string;
  state: string;
}

export const columns = `i.id, i.project_id::text as "parentId", i.content, i.state, i.opened_on as "openedOn", i.opened_on as "day", i.rectification,
  i.closed_on as "closedOn"`;
export const loadIssue = rowsById<IssueRow>(`select ${columns} from projects.quality_issue i where i.id = any($1::uuid[]) and kit.region_visible(i.region_code)`);
export const loadIssuesOf = rowsByParent<IssueRow>(`select ${columns} from projects.quality_issue i where i.project_id = any($1::uuid[]) order by i.opened_on, i.id`);
