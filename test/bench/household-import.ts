import { createReadStream, createWriteStream, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import type pg from 'pg';
import { from as copyFrom, to as copyTo } from 'pg-copy-streams';
import { startBacking } from '@sunledger/testkit/backing';
import { bankAccount, BenchCounty } from './household-import-county.ts';
import { quantile } from './quantile.ts';

export interface ImportReport {
  rows: number;
  villages: number;
  /** Import and bare COPY, one after the other, so often; the figures are those of the middle round. */
  rounds: number;
  readAndCheckMs: number;
  postMs: number;
  bareCopyMs: number;
  importRowsPerSecond: number;
  bareRowsPerSecond: number;
  /** Rate of the whole import over that of a bare COPY of the same rows into one table with the same indexes. */
  ratio: number;
}

/** Waits for a state of an import; told how many rows are read whenever it looks. */
async function untilState(client: pg.Client, importId: string, wanted: string, tell: (rowsRead: number) => void = () => undefined): Promise<void> {
  for (;;) {
    const { rows } = await client.query<{ state: string; failure: unknown; rows_read: number }>('select state, failure, rows_read from funds.household_import where id = $1', [importId]);
    const state = rows[0]?.state;
    tell(rows[0]?.rows_read ?? 0);
    if (state === wanted) return;
    if (state === 'rejected' || state === 'cancelled') throw new Error(`the import was ${state}: ${JSON.stringify(rows[0]?.failure)}`);
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
}

/** A COPY of the posted rows, in the order of their file, out of a file and into one table with the same indexes: nothing else. */
async function timeBareCopy(client: pg.Client, importId: string): Promise<number> {
  const path = join(tmpdir(), `bench-rows-${importId}`);
  await client.query('create table public.bare_payment (like funds.household_payment including all)');
  await pipeline(client.query(copyTo(`copy (select * from funds.household_payment where import_id = '${importId}' order by line_no) to stdout`)), createWriteStream(path));
  const began = performance.now();
  await pipeline(createReadStream(path), client.query(copyFrom('copy public.bare_payment from stdin')));
  const tookMs = performance.now() - began;
  await client.query('drop table public.bare_payment');
  rmSync(path);
  return tookMs;
}

export interface Round {
  readAndCheckMs: number;
  postMs: number;
  bareCopyMs: number;
  /** Different numbers of rows read that were seen while the file was being read. */
  stepsSeen: number;
}

export async function runRound(county: BenchCounty, rows: number, villages: number, period: string): Promise<Round> {
  const ticket = await county.upload(rows, villages, period);
  const began = performance.now();
  const { id } = await county.run<{ id: string }>('clerk', 'startHouseholdImport', 'import', { programmeId: county.programmeId, mode: 'ALL_OR_NOTHING', ticket });
  const seen = new Set<number>();
  await untilState(county.client, id, 'checked', (rowsRead) => seen.add(rowsRead));
  const readAndCheckMs = performance.now() - began;
  const approved = performance.now();
  await county.run('approver', 'approveHouseholdImport', 'import', { importId: id });
  await county.run('keeper', 'releaseHouseholdImport', 'import', { importId: id, fromAccount: bankAccount });
  await untilState(county.client, id, 'ordered');
  return { readAndCheckMs, postMs: performance.now() - approved, bareCopyMs: await timeBareCopy(county.client, id), stepsSeen: seen.size };
}

export const ratioOf = ({ readAndCheckMs, postMs, bareCopyMs }: Round): number => bareCopyMs / (readAndCheckMs + postMs);

/** Imports from the upload's ticket to the village ledgers, each beside a bare COPY on the same cluster in the same run (F8). */
export async function measureHouseholdImport(
  backing: { postgresUrl: string; kafkaBrokers: string },
  { rows = 100_000, villages = 300, rounds = 3 }: { rows?: number; villages?: number; rounds?: number } = {},
): Promise<ImportReport> {
  const county = await BenchCounty.start(backing.postgresUrl, backing.kafkaBrokers.split(','));
  try {
    await county.fund(rows, villages);
    const measured: Round[] = [];
    for (let round = 1; round <= rounds; round += 1) measured.push(await runRound(county, rows, villages, `2026-${String(round).padStart(2, '0')}`));
    const middle = quantile(measured.map(ratioOf), 0.5);
    const { readAndCheckMs, postMs, bareCopyMs } = measured.find((round) => ratioOf(round) === middle)!;
    return {
      rows, villages, rounds, readAndCheckMs: Math.round(readAndCheckMs), postMs: Math.round(postMs), bareCopyMs: Math.round(bareCopyMs),
      importRowsPerSecond: Math.round((rows * 1000) / (readAndCheckMs + postMs)), bareRowsPerSecond: Math.round((rows * 1000) / bareCopyMs), ratio: middle,
    };
  } finally {
    await county.stop();
  }
}

if (import.meta.main) {
  const backing = await startBacking();
  try {
    console.log(await measureHouseholdImport(backing));
  } finally {
    await backing.stop();
  }
}
