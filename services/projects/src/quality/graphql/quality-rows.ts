import { childLoader, rowLoader } from '@sunledger/service-kit/graphql/loaders';

export interface IssueRow {
  id: string;
  parentId: string;
  state: string;
}

export const columns = `i.id, i.project_id::text as "parentId", i.region_code as "regionCode", i.content, i.state, i.opened_on as "openedOn", i.opened_on as "day", i.rectification,
  i.closed_on as "closedOn"`;
export const loadIssue = rowLoader<IssueRow>(`select ${columns} from projects.quality_issue i where i.id = any($1::uuid[]) and kit.region_visible(i.region_code)`);
export const loadIssuesOf = childLoader<IssueRow>(`select ${columns} from projects.quality_issue i where i.project_id = any($1::uuid[]) order by i.opened_on, i.id`);
