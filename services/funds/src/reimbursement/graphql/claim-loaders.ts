import DataLoader from 'dataloader';
import { deadlinesOf, query, toDeadline, type EvidenceRow, type RequestContext } from '@sunledger/service-kit';
import { papersOf } from '../application/papers.ts';

export interface ClaimShown {
  id: string;
  programmeId: string;
  projectId: string;
  regionCode: string;
  state: string;
  stepNo: number;
  steps: { code: string; title: string; bodyKind: string }[];
  stepsPolicy: { label: string };
}

export const claimColumns = `r.id, r.project_id as "projectId", (select l.name from funds.listed_project l where l.project_id = r.project_id) as "projectName",
  r.batch_id as "batchId", r.contract_id as "contractId", r.programme_id as "programmeId", r.holder_body_id as "holderBodyId",
  r.region_code as "regionCode", r.amount_fen as amount, replace(upper(r.state), '-', '_') as state, r.round, r.step_no as "stepNo", r.steps,
  r.steps_policy as "stepsPolicy", r.large, r.retained_fen as retained, r.amount_fen - r.retained_fen as "paidOut", r.submitted_on as "submittedOn",
  r.paid_on as "paidOn", r.recorded_at as "recordedAt"`;

/** A loader of rows that hang on a claim: one query for all claims of a page. */
function loaderOf<Row extends { claimId: string }>(read: (context: RequestContext, ids: readonly string[]) => Promise<Row[]>) {
  const key = {};
  return (context: RequestContext) =>
    context.loader(key, () => new DataLoader<string, Row[]>(async (ids) => {
      const rows = await read(context, ids);
      return ids.map((id) => rows.filter((row) => row.claimId === id));
    }));
}

const loadClaim = {};
export const claimLoader = (context: RequestContext) =>
  context.loader(loadClaim, () => new DataLoader<string, ClaimShown | null>(async (ids) => {
    const rows = await query<ClaimShown>(
      await context.db(), `select ${claimColumns} from funds.reimbursement r where r.id = any($1::uuid[]) and kit.region_visible(r.region_code)`, [ids]);
    return ids.map((id) => rows.find((row) => row.id === id) ?? null);
  }));

export const invoiceLoader = loaderOf(async (context, ids) =>
  query<{ claimId: string }>(
    await context.db(),
    `select reimbursement_id as "claimId", nullif(code, '') as code, number, amount_fen as amount, issued_on as "issuedOn"
       from funds.reimbursement_invoice where reimbursement_id = any($1::uuid[]) and withdrawn_on is null order by line_no`,
    [ids],
  ));

export const actLoader = loaderOf(async (context, ids) =>
  query<{ claimId: string }>(
    await context.db(),
    `select reimbursement_id as "claimId", round, duty, step, passed, reason, person_id as "personId", post_id as "postId", body_id as "bodyId",
       occurred_on as "occurredOn", recorded_at as "recordedAt"
       from funds.reimbursement_act where reimbursement_id = any($1::uuid[]) order by act_no`,
    [ids],
  ));

export const documentLoader = loaderOf<EvidenceRow & { claimId: string }>(async (context, ids) =>
  (await papersOf(await context.db(), 'Reimbursement', ids)).map((row) => ({ ...row, claimId: row.subjectId })));

export const deadlineLoader = loaderOf(async (context, ids) =>
  (await deadlinesOf(await context.db(), ids)).map((row) => ({ ...toDeadline(row, context.today), claimId: row.subjectId })));
