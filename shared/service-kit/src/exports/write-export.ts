import { createReadStream, createWriteStream } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import pg from 'pg';
import { to as copyTo } from 'pg-copy-streams';
import { regionPrefix } from '@sunledger/kernel';
import type { EvidenceStore, StoredFile } from '../evidence/evidence-store.ts';
import { convertToParquet } from './convert-to-parquet.ts';
import { frameCsv, headerLine } from './csv-frame.ts';
import type { ExportJob } from './export-job.ts';
import { copySql, countSql, type ExportList } from './export-list.ts';

export interface WriteOrder {
  connectionString: string;
  /** Role and variables under which the rows are read: the asker's, not the service's. */
  role: string;
  variables: Readonly<Record<string, string>>;
  store: EvidenceStore;
  signal: AbortSignal;
  /** Told the whole number once it is known; asked as often as it likes how far it is. */
  onTotal: (total: bigint) => void;
  onRows: (rows: () => number) => void;
}

export type WrittenExport = StoredFile & { rows: number };

/** Streams one list out of PostgreSQL into the evidence store; at no time is more than a piece of it in memory. */
export async function writeExport(list: ExportList, job: ExportJob, order: WriteOrder): Promise<WrittenExport> {
  const folder = await mkdtemp(join(tmpdir(), 'sunledger-export-'));
  try {
    const csvFile = join(folder, 'export.csv');
    const rows = await writeCsv(list, job, order, csvFile);
    const file = job.format === 'csv' ? csvFile : await convertToParquet(list, folder, csvFile, order.signal);
    order.signal.throwIfAborted();
    // Unmasked, it lies in the store as what people hand in does: sealed, opened as it is given away.
    const stored = await order.store.put(createReadStream(file), Number.POSITIVE_INFINITY, { sealed: job.personal });
    if (!stored) throw new Error('the evidence store did not take the file');
    return { ...stored, rows };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function writeCsv(list: ExportList, job: ExportJob, { connectionString, role, variables, signal, onTotal, onRows }: WriteOrder, file: string): Promise<number> {
  const client = new pg.Client({ connectionString, application_name: 'export' });
  client.on('error', () => undefined);
  // A question that is still being answered would hold up whoever has cancelled it.
  const leave = (): void => void client.end().catch(() => undefined);
  signal.addEventListener('abort', leave, { once: true });
  await client.connect();
  try {
    // One picture of the data: what was counted is what is written.
    await client.query('begin isolation level repeatable read read only');
    await client.query(`set local role ${role}`);
    for (const [name, value] of Object.entries(variables)) await client.query('select set_config($1, $2, true)', [name, value]);
    const prefix = regionPrefix(job.regionCode);
    const { rows: [counted] } = await client.query<{ rows: string }>(countSql(list, job, prefix));
    onTotal(BigInt(counted?.rows ?? 0));
    const parquet = job.format === 'parquet';
    const { frame, rows } = frameCsv(headerLine(list, parquet ? 'name' : job.headers), job.bom && !parquet);
    onRows(rows);
    await pipeline(client.query(copyTo(copySql(list, { ...job, guarded: !parquet }, prefix))), frame, createWriteStream(file, { mode: 0o600 }), { signal });
    return rows();
  } finally {
    signal.removeEventListener('abort', leave);
    // A copy that was broken off leaves the connection in the middle of it: it is closed, not reused.
    await client.end().catch(() => undefined);
  }
}
