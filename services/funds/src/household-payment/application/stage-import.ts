import type { KeyObject } from 'node:crypto';
import pg from 'pg';
import { maskIdentityNumber } from '@sunledger/kernel';
import { copyRows, loginUrl, personToken, rolesOf, type CopyRow, type ServiceSettings } from '@sunledger/service-kit';
import type { EvidenceStore } from '@sunledger/service-kit/evidence/evidence-store';
import { placeColumns } from '../domain/payment-file-columns.ts';
import { rowJudge, type RowJudgement } from '../domain/payment-row-rules.ts';
import type { HouseholdImport } from '../persistence/household-import.ts';
import { accountToken, newImportKey, sealPayee } from './payee-sealing.ts';
import { readPaymentFile, UnreadableFile } from './read-payment-file.ts';

const rowColumns = ['import_id', 'line_no', 'village_code', 'person_token', 'account_token', 'payee_sealed', 'account_last4', 'id_last4',
  'amount_fen', 'item', 'period', 'period_starts_on'];
const rejectColumns = ['import_id', 'line_no', 'rule', 'column_name', 'id_last4', 'detail'];
const batchRows = 10_000;

interface Batch {
  rows: CopyRow[];
  rejects: CopyRow[];
  read: number;
}

function addRow(batch: Batch, lineNo: number, judged: RowJudgement, by: { importId: string; key: KeyObject; personKey: string }): void {
  batch.read += 1;
  if (!judged.ok) {
    const idLast4 = maskIdentityNumber(judged.idNumber).slice(-4);
    for (const { code, column, ...detail } of judged.faults) {
      batch.rejects.push([by.importId, lineNo, code, column, idLast4, JSON.stringify(detail)]);
    }
    return;
  }
  const { villageCode, idNumber, account, amountFen, item, period } = judged.row;
  batch.rows.push([by.importId, lineNo, villageCode, personToken(by.personKey, idNumber), accountToken(by.personKey, account),
    sealPayee(by.key, lineNo, judged.row), account.slice(-4), idNumber.slice(-4), amountFen, item, period.label, period.startsOn]);
}

/** Brings one batch in and tells how far the reading is; false when the import was cancelled meanwhile. */
async function storeBatch(client: pg.Client, importId: string, batch: Batch): Promise<boolean> {
  await client.query('begin');
  const { rowCount } = await client.query(
    `update funds.household_import set rows_read = rows_read + $2, rows_staged = rows_staged + $3 where id = $1 and state in ('reading', 'posting')`,
    [importId, batch.read, batch.rows.length],
  );
  if (rowCount === 0) {
    await client.query('rollback');
    return false;
  }
  if (batch.rows.length > 0) await copyRows(client, 'funds.household_import_row', rowColumns, batch.rows);
  if (batch.rejects.length > 0) await copyRows(client, 'funds.household_import_reject', rejectColumns, batch.rejects);
  await client.query('commit');
  return true;
}

async function forgetEarlierReading(client: pg.Client, importId: string, sealedKey: Buffer): Promise<void> {
  await client.query('begin');
  await client.query('delete from funds.household_import_row where import_id = $1', [importId]);
  await client.query('delete from funds.household_import_reject where import_id = $1', [importId]);
  await client.query('update funds.household_import set rows_read = 0, rows_staged = 0, rows_checked = 0, data_key_sealed = $2 where id = $1', [importId, sealedKey]);
  await client.query('commit');
}

/**
 * Reads the whole file into the staging table, over a connection of its own so that every batch is seen and kept at
 * once. A reading that was cut off begins again from the first line. False: cancelled on the way.
 */
export async function stageImport(settings: ServiceSettings, store: EvidenceStore, { id: importId, fileHash }: HouseholdImport): Promise<boolean> {
  const file = await store.open(fileHash);
  if (!file) throw new UnreadableFile({ code: 'FILE_MISSING' });
  const { key, sealedKey } = newImportKey(settings.sealingKey);
  const by = { importId, key, personKey: settings.personKey };
  const client = new pg.Client({ connectionString: process.env['APP_DATABASE_URL'] ?? loginUrl(settings.databaseUrl, 'funds') });
  await client.connect();
  try {
    await client.query(`set role ${rolesOf('funds').jobs}`);
    await forgetEarlierReading(client, importId, sealedKey);
    let judge: ReturnType<typeof rowJudge> | undefined;
    let batch: Batch = { rows: [], rejects: [], read: 0 };
    for await (const { lineNo, cells } of readPaymentFile(file)) {
      if (!judge) {
        const placed = placeColumns(cells);
        if (!placed.ok) throw new UnreadableFile({ code: 'COLUMNS_MISSING', titles: placed.missing });
        judge = rowJudge(placed.places);
        continue;
      }
      addRow(batch, lineNo, judge(cells), by);
      if (batch.read < batchRows) continue;
      if (!(await storeBatch(client, importId, batch))) return false;
      batch = { rows: [], rejects: [], read: 0 };
    }
    if (batch.read > 0 && !(await storeBatch(client, importId, batch))) return false;
    await client.query('analyze funds.household_import_row');
    return true;
  } finally {
    await client.end();
  }
}
