import { query, type Em } from '@sunledger/service-kit';
import type { ImportFailure, ImportMode, ImportState } from '../domain/import-rules.ts';
import type { FileColumns } from '../domain/payment-file-columns.ts';

export interface HouseholdImport {
  id: string;
  programmeId: string;
  regionCode: string;
  fileHash: string;
  contentType: string;
  requestId: string | null;
  mode: ImportMode;
  state: ImportState;
  preparedBy: string;
  preparedAt: Date;
  occurredOn: string;
  correlationId: string;
  approvedBy: string | null;
  approvedOn: string | null;
  releasedBy: string | null;
  paidOn: string | null;
  dataKeySealed: Buffer | null;
  percentRead: number;
  checkedAt: Date | null;
  /** Null while the staging table holds nothing of the file, or only a part. */
  stagedAt: Date | null;
  villages: string[];
  fileColumns: FileColumns;
  rowsRead: number;
  rowsStaged: number;
  rowsChecked: number;
  rowsRejected: number;
  rowsPosted: number;
  /** Good rows that somebody else collects (代领). */
  rowsCollected: number;
  approvalNote: string | null;
  goodFen: bigint;
  rejectFileHash: string | null;
  rejectSheetHash: string | null;
  failure: ImportFailure | null;
  attempts: number;
}

export const importColumns = `id, programme_id as "programmeId", region_code as "regionCode", file_hash as "fileHash", content_type as "contentType", request_id as "requestId",
  percent_read as "percentRead", checked_at as "checkedAt", staged_at as "stagedAt", rows_collected as "rowsCollected", approval_note as "approvalNote", villages, file_columns as "fileColumns", reject_sheet_hash as "rejectSheetHash", mode, state,
  prepared_by as "preparedBy", prepared_at as "preparedAt", occurred_on as "occurredOn", correlation_id as "correlationId",
  approved_by as "approvedBy", approved_on as "approvedOn", released_by as "releasedBy", paid_on as "paidOn", data_key_sealed as "dataKeySealed", rows_read as "rowsRead", rows_staged as "rowsStaged",
  rows_checked as "rowsChecked", rows_rejected as "rowsRejected", rows_posted as "rowsPosted", good_fen as "goodFen",
  reject_file_hash as "rejectFileHash", failure, attempts`;

/** One import with its row locked against everything else that would move it on. */
export async function lockImport(em: Em, importId: string): Promise<HouseholdImport | undefined> {
  const [row] = await query<HouseholdImport>(em, `select ${importColumns} from funds.household_import where id = $1 for update`, [importId]);
  return row;
}

/** Ends an import without a posting, or sends it back; what was staged of it is of no more use. */
export async function rejectImport(em: Em, importId: string, failure: ImportFailure, now: Date): Promise<void> {
  await query(
    em,
    `update funds.household_import set state = 'rejected', failure = $2, settled_at = $3, data_key_sealed = null where id = $1`,
    [importId, JSON.stringify(failure), now],
  );
  await emptyStaging(em, importId);
}

export async function emptyStaging(em: Em, importId: string): Promise<void> {
  await query(em, 'delete from funds.household_import_row where import_id = $1', [importId]);
}
