import { childLoader, rowLoader } from '@sunledger/service-kit/graphql/loaders';

export interface BatchRow {
  id: string;
  parentId: string;
  contractId: string;
  projectId: string;
  state: string;
}

export const columns = (parent: string) => `b.id, b.${parent}::text as "parentId", b.contract_id as "contractId", b.project_id as "projectId", b.region_code as "regionCode", b.number,
  b.amount_fen as amount, b.content, b.final, b.round, b.state, b.submitted_on as "submittedOn", b.accepted_on as "acceptedOn",
  b.recorded_at as "recordedAt"`;

export const loadBatch = rowLoader<BatchRow>(`select ${columns('contract_id')} from projects.batch b where b.id = any($1::uuid[]) and kit.region_visible(b.region_code)`);
export const loadBatchesOfContract = childLoader<BatchRow>(
  `select ${columns('contract_id')} from projects.batch b where b.contract_id = any($1::uuid[]) order by b.contract_id, b.number`);
export const loadBatchesOfProject = childLoader<BatchRow>(
  `select ${columns('project_id')} from projects.batch b where b.project_id = any($1::uuid[]) order by b.recorded_at, b.id`);
export const loadAcceptancesOf = childLoader<{ parentId: string; level: string }>(
  `select a.id, a.batch_id::text as "parentId", b.region_code as "regionCode", a.level, a.round, a.passed, a.satisfaction_percent as "satisfactionPercent",
     a.opinion, a.body_id as "bodyId", a.occurred_on as "occurredOn", a.recorded_at as "recordedAt"
     from projects.acceptance a join projects.batch b on b.id = a.batch_id where a.batch_id = any($1::uuid[]) order by a.recorded_at, a.id`);
