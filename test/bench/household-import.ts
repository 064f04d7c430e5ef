import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type pg from 'pg';
import { from as copyFrom } from 'pg-copy-streams';
import { startBacking } from '@sunledger/testkit/backing';
import { BenchCounty } from './household-import-county.ts';
import { quantile } from './quantile.ts';

export interface ImportReport {
  rows: number;
  villages: number;
  readAndCheckMs: number;
  postMs: number;
  bareCopyMs: number;
  importRowsPerSecond: number;
  bareRowsPerSecond: number;
  /** Rate of the whole import over that of a bare COPY of the same rows into one table with the same indexes. */
  ratio: number;
}

async function untilState(client: pg.Client, importId: string, wanted: string): Promise<void> {
  for (;;) {
    const { rows } = await client.query<{ state: string; failure: unknown }>('select state, failure from funds.household_import where id = $1', [importId]);
    const state = rows[0]?.state;
    if (state === wanted) return;
    if (state === 'rejected' || state === 'cancelled') throw new Error(`the import was ${state}: ${JSON.stringify(rows[0]?.failure)}`);
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
}

/** The posted rows as the text COPY takes, in pieces of some 64 kB: rendering them is no part of a bare COPY. */
async function renderRows(client: pg.Client): Promise<{ columns: string; pieces: string[] }> {
  const { rows: names } = await client.query<{ name: string }>(
    "select attname as name from pg_attribute where attrelid = 'funds.household_payment'::regclass and attnum > 0 order by attnum");
  const columns = names.map(({ name }) => name);
  const { rows } = await client.query<string[]>({ text: `select ${columns.map((name) => `${name}::text`).join(', ')} from funds.household_payment order by line_no`, rowMode: 'array' });
  const lines = (rows as (string | null)[][]).map((row) => `${row.map((value) => (value === null ? '\\N' : value.replaceAll('\\', '\\\\'))).join('\t')}\n`);
  const pieces: string[] = [];
  for (let at = 0; at < lines.length; at += 200) pieces.push(lines.slice(at, at + 200).join(''));
  return { columns: columns.join(', '), pieces };
}

async function measureBareCopy(client: pg.Client, rounds = 3): Promise<number> {
  const { columns, pieces } = await renderRows(client);
  await client.query('create table public.bare_payment (like funds.household_payment including all)');
  const times: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    await client.query('truncate public.bare_payment');
    const began = performance.now();
    await pipeline(Readable.from(pieces), client.query(copyFrom(`copy public.bare_payment (${columns}) from stdin`)));
    times.push(performance.now() - began);
  }
  return quantile(times, 0.5);
}

/** One import from the upload's ticket to the village ledgers, beside a bare COPY on the same cluster in the same run (F8). */
export async function measureHouseholdImport(
  backing: { postgresUrl: string; kafkaBrokers: string },
  { rows = 100_000, villages = 300 }: { rows?: number; villages?: number } = {},
): Promise<ImportReport> {
  const county = await BenchCounty.start(backing.postgresUrl, backing.kafkaBrokers.split(','));
  try {
    await county.fund(rows, villages);
    const ticket = await county.upload(rows, villages);
    const began = performance.now();
    const { id } = await county.run<{ id: string }>('clerk', 'startHouseholdImport', 'import', { programmeId: county.programmeId, mode: 'ALL_OR_NOTHING', ticket });
    await untilState(county.client, id, 'checked');
    const readAndCheckMs = performance.now() - began;
    const approved = performance.now();
    await county.run('approver', 'approveHouseholdImport', 'import', { importId: id });
    await untilState(county.client, id, 'posted');
    const postMs = performance.now() - approved;
    const bareCopyMs = await measureBareCopy(county.client);
    const importRowsPerSecond = Math.round((rows * 1000) / (readAndCheckMs + postMs));
    const bareRowsPerSecond = Math.round((rows * 1000) / bareCopyMs);
    return {
      rows, villages, readAndCheckMs: Math.round(readAndCheckMs), postMs: Math.round(postMs), bareCopyMs: Math.round(bareCopyMs), importRowsPerSecond,
      bareRowsPerSecond, ratio: importRowsPerSecond / bareRowsPerSecond,
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
