import { query, type Em } from '../database/orm.ts';
import type { ClientClaims } from '../identity/client-claims.ts';

export type ExportFormat = 'csv' | 'parquet';
export type ExportHeaders = 'name' | 'zh' | 'en';
export type ExportState = 'waiting' | 'running' | 'ready' | 'failed' | 'cancelled';
/** Why a job came to nothing; the words are made where it is shown. */
export type ExportFault = 'RIGHTS_ENDED' | 'BROKE_OFF_TWICE' | 'LIST_GONE' | 'INTERNAL';

export interface ExportJob {
  id: string;
  askedBy: string;
  askerKind: 'person' | 'client';
  claims: ClientClaims;
  correlationId: string;
  list: string;
  format: ExportFormat;
  headers: ExportHeaders;
  bom: boolean;
  regionCode: string;
  from: string | null;
  until: string | null;
  personal: boolean;
  purpose: string | null;
  state: ExportState;
  rowsTotal: bigint | null;
  rowsDone: bigint;
  attempts: number;
  fault: ExportFault | null;
  fileHash: string | null;
  fileBytes: bigint | null;
  askedAt: Date;
  finishedAt: Date | null;
}

export const jobColumns = `id, asked_by as "askedBy", asker_kind as "askerKind", claims, correlation_id as "correlationId", list, format, headers, bom,
  region_code as "regionCode", period_from as "from", period_until as "until", personal, purpose, state, rows_total as "rowsTotal", rows_done as "rowsDone",
  attempts, fault, file_hash as "fileHash", file_bytes as "fileBytes", asked_at as "askedAt", finished_at as "finishedAt"`;

export const mostOpenJobs = 3;
export const mostAttempts = 2;
const leaseSeconds = 30;
const lease = `clock_timestamp() + interval '${leaseSeconds} seconds'`;

/**
 * Takes the oldest job that waits, or whose runner has fallen silent; one that broke off twice is given up. Rows that another
 * copy is taking at this moment are passed over.
 */
export async function claimJob(em: Em, now: Date): Promise<ExportJob | undefined> {
  await query(
    em,
    `update kit.export_job set state = 'failed', fault = 'BROKE_OFF_TWICE', finished_at = $1, lease_until = null
      where state = 'running' and lease_until < clock_timestamp() and attempts >= ${mostAttempts}`,
    [now],
  );
  const [job] = await query<ExportJob>(
    em,
    `update kit.export_job set state = 'running', attempts = attempts + 1, rows_done = 0, rows_total = null, lease_until = ${lease}
      where id = (select id from kit.export_job where state = 'waiting' or (state = 'running' and lease_until < clock_timestamp())
                   order by asked_at, id limit 1 for update skip locked)
      returning ${jobColumns}`,
  );
  return job;
}

// A run that another copy has taken over in the meantime changes nothing any more: the attempt is part of its name.
const mine = `id = $1 and attempts = $2 and state = 'running'`;
const keyOf = ({ id, attempts }: ExportJob): [string, number] => [id, attempts];

/** Tells how far it is and that its runner lives; false when it was cancelled or taken over. */
export async function reportProgress(em: Em, job: ExportJob, rows: { total: bigint | null; done: number }): Promise<boolean> {
  const kept = await query(
    em, `update kit.export_job set rows_total = $3, rows_done = $4, lease_until = ${lease} where ${mine} returning id`, [...keyOf(job), rows.total, rows.done]);
  return kept.length > 0;
}

export async function finishJob(em: Em, job: ExportJob, file: { hash: string; sizeBytes: number; rows: number }, now: Date): Promise<boolean> {
  const done = await query(
    em,
    `update kit.export_job set state = 'ready', rows_total = $3, rows_done = $3, file_hash = $4, file_bytes = $5, finished_at = $6, lease_until = null
      where ${mine} returning id`,
    [...keyOf(job), file.rows, file.hash, file.sizeBytes, now],
  );
  return done.length > 0;
}

export async function failJob(em: Em, job: ExportJob, fault: ExportFault, now: Date): Promise<void> {
  await query(em, `update kit.export_job set state = 'failed', fault = $3, finished_at = $4, lease_until = null where ${mine}`, [...keyOf(job), fault, now]);
}

/** A run that stops with its service waits again, and the attempt does not count: nothing broke. */
export async function putBack(em: Em, job: ExportJob): Promise<void> {
  await query(em, `update kit.export_job set state = 'waiting', attempts = attempts - 1, lease_until = null where ${mine}`, keyOf(job));
}
