import { on } from 'node:events';
import { Worker } from 'node:worker_threads';
import pg from 'pg';
import { copyLines, loginUrl, rolesOf, type ServiceSettings } from '@sunledger/service-kit';
import type { ListTerms } from '../domain/list-terms.ts';
import type { HouseholdImport } from '../persistence/household-import.ts';
import { newImportKey } from './payee-sealing.ts';
import { UnreadableFile } from './read-payment-file.ts';
import { rejectColumns, rowColumns } from './stage-rows.ts';
import { tellStaging, type StageMessage, type StageOrder } from './tell-staging.ts';
import { evidenceStore } from './evidence-folder.ts';

type Batch = Extract<StageMessage, { kind: 'batch' }>;

// Reading holds two batches and a parser's buffers: what needs more is no list of payments.
const mostMegabytes = { maxOldGenerationSizeMb: 128, maxYoungGenerationSizeMb: 16 };

/** Brings one batch in and tells how far the reading is; false when the import was cancelled meanwhile. */
async function storeBatch(client: pg.Client, { id: importId, state }: HouseholdImport, { read, staged, percentRead, rows, rejects }: Batch): Promise<boolean> {
  await client.query('begin');
  const { rowCount } = await client.query(
    `update funds.household_import set rows_read = rows_read + $2, rows_staged = rows_staged + $3, percent_read = $4
      where id = $1 and state in ('reading', 'posting')`,
    [importId, read, staged, percentRead],
  );
  if (rowCount === 0) {
    await client.query('rollback');
    return false;
  }
  if (rows.length > 0) await copyLines(client, 'funds.household_import_row', rowColumns, rows);
  if (rejects.length > 0) await storeRejects(client, state, rejects);
  await client.query('commit');
  return true;
}

/** What the first check refused stays refused when a file is read again: nothing is paid that nobody approved. */
async function storeRejects(client: pg.Client, state: HouseholdImport['state'], rejects: Uint8Array): Promise<void> {
  if (state === 'reading') return copyLines(client, 'funds.household_import_reject', rejectColumns, rejects);
  await client.query('create temp table reject_again (like funds.household_import_reject) on commit drop');
  await copyLines(client, 'reject_again', rejectColumns, rejects);
  await client.query('insert into funds.household_import_reject select * from reject_again on conflict do nothing');
}

async function forgetEarlierReading(client: pg.Client, { id, state }: HouseholdImport, sealedKey: Buffer): Promise<void> {
  await client.query('begin');
  await client.query('delete from funds.household_import_row where import_id = $1', [id]);
  if (state === 'reading') await client.query('delete from funds.household_import_reject where import_id = $1', [id]);
  await client.query(
    'update funds.household_import set rows_read = 0, rows_staged = 0, staged_at = null, percent_read = 0, data_key_sealed = $2 where id = $1', [id, sealedKey]);
  await client.query('commit');
}

// Reading less than this takes less time than starting a thread.
const worthAThreadBytes = 1024 * 1024;

/** The same as told by a thread of its own, one message after another; its death without a word is an error like any other. */
async function* tellFromThread(order: StageOrder): AsyncGenerator<StageMessage> {
  const worker = new Worker(new URL('./stage-worker.ts', import.meta.url), { workerData: order, resourceLimits: mostMegabytes });
  const gone = new AbortController();
  worker.once('exit', () => gone.abort());
  try {
    for await (const [message] of on(worker, 'message', { signal: gone.signal })) {
      yield message as StageMessage;
      if ((message as StageMessage).kind === 'batch') worker.postMessage('next');
    }
  } catch (error) {
    throw gone.signal.aborted ? new Error('the reader of a payment file ended early') : error;
  } finally {
    await worker.terminate();
  }
}

async function storeAll(client: pg.Client, held: HouseholdImport, telling: AsyncIterable<StageMessage>): Promise<boolean> {
  for await (const message of telling) {
    if (message.kind === 'end') return true;
    if (message.kind === 'unreadable') throw new UnreadableFile(message.failure);
    if (message.kind === 'columns') {
      await client.query('update funds.household_import set file_columns = $2 where id = $1', [held.id, JSON.stringify(message.columns)]);
      continue;
    }
    if (!(await storeBatch(client, held, message))) return false;
  }
  return false;
}

/**
 * Reads the whole file into the staging table, over a connection of its own so that every batch is seen and kept at
 * once. A reading that was cut off begins again from the first line. False: cancelled on the way.
 */
export async function stageImport(settings: ServiceSettings, held: HouseholdImport, terms: ListTerms): Promise<boolean> {
  const { id: importId, fileHash, contentType } = held;
  const { bytes, sealedKey } = newImportKey(settings.sealingKey);
  const { evidenceDir, evidenceKey, personKey } = settings;
  const order: StageOrder = { importId, fileHash, contentType, evidenceDir, evidenceKey, personKey, key: bytes, terms };
  const client = new pg.Client({ connectionString: process.env['APP_DATABASE_URL'] ?? loginUrl(settings.databaseUrl, 'funds') });
  await client.connect();
  try {
    await client.query(`set role ${rolesOf('funds').jobs}`);
    await forgetEarlierReading(client, held, sealedKey);
    const isLong = ((await evidenceStore(settings).open(fileHash))?.sizeBytes ?? 0) >= worthAThreadBytes;
    if (!(await storeAll(client, held, isLong ? tellFromThread(order) : tellStaging(order)))) return false;
    await client.query('update funds.household_import set staged_at = clock_timestamp() where id = $1', [importId]);
    await client.query('analyze funds.household_import_row');
    return true;
  } finally {
    await client.end();
  }
}
