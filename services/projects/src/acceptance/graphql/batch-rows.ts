import { rowsById, rowsByParent } from '../../graphql/load.ts';

export interface BatchRow {
  id: string;
  parentId: string;
  contractId: string;
  projectId: string;
  state: string;
}

export const columns = (parent: string) => `b.id, b.${parent}::text as "parentId", b.contract_id as "contractId", b.project_id as "projectId", b.number,
  b.amount_fen as amount, b.content, b.final, b.round, b.state, b.submitted_on as "submittedOn", b.accepted_on as "acceptedOn",
  b.recorded_at as "recordedAt"`;

export const loadBatch = rowsById<BatchRow>(`select ${columns('contract_id')} from projects.batch b where b.id = any($1::uuid[]) and kit.region_visible(b.region_code)`);
export const loadBatchesOfContract = rowsByParent<BatchRow>(
  `select ${columns('contract_id')} from projects.batch b where b.contract_id = any($1::uuid[]) order by b.contract_id, b.number`);
export const loadBatchesOfProject = rowsByParent<BatchRow>(
  `select ${columns('project_id')} from projects.batch b where b.project_id = any($1::uuid[]) order by b.recorded_at, b.id`);
export const loadAcceptancesOf = rowsByParent<{ parentId: string; level: string }>(
  `select id, batch_id::text as "parentId", level, round, passed, satisfaction_percent as "satisfactionPercent", opinion, body_id as "bodyId",
     occurred_on as "occurredOn", recorded_at as "recordedAt" from projects.acceptance where batch_id = any($1::uuid[]) order by recorded_at, id`);
