import { columnLetters, toCsv, writeSpreadsheet, type Cell, type Column } from '@sunledger/documents';
import { query, type Em } from '@sunledger/service-kit';
import type { EvidenceStore } from '@sunledger/service-kit/evidence/evidence-store';
import { columnTitles, type FileColumns, type PaymentColumn } from '../domain/payment-file-columns.ts';
import { wordStoredReject } from '../row-refusals.ts';

export interface RejectRow {
  lineNo: number;
  rule: string;
  columnName: string;
  idLast4: string;
  detail: Record<string, unknown>;
}

export const rejectColumns = 'line_no as "lineNo", rule, column_name as "columnName", id_last4 as "idLast4", detail';
export const maskedId = (last4: string): string => `**************${last4}`;

/** A column as the file itself calls it, and by its usual title where the file is no longer known. */
export const titleOf = (column: string, columns: FileColumns = {}): string =>
  columns[column as PaymentColumn]?.title ?? columnTitles[column as PaymentColumn]?.[0] ?? column;
export function letterOf(column: string, columns: FileColumns): string | null {
  const place = columns[column as PaymentColumn]?.place;
  return place === undefined ? null : columnLetters(place);
}

const fileColumns: readonly Column[] = [
  { title: '行号 Line', kind: 'count', width: 10 }, { title: '列 Column', width: 8 }, { title: '列名 Title', width: 14 }, { title: '规则 Rule', width: 24 },
  { title: '身份证号 Identity number', width: 22 }, { title: '说明', width: 60 }, { title: 'Explanation', width: 60 },
];
const pageRows = 5000;

/** Page by page, for of a million rows all may be bad. */
async function* readRejects(em: Em, importId: string, columns: FileColumns): AsyncGenerator<readonly Cell[]> {
  for (let after: readonly [number, string] = [0, '']; ;) {
    const rows = await query<RejectRow>(
      em, `select ${rejectColumns} from funds.household_import_reject where import_id = $1 and (line_no, rule) > ($2, $3) order by line_no, rule limit ${pageRows}`, [importId, ...after]);
    for (const { lineNo, rule, columnName, idLast4, detail } of rows) {
      const words = wordStoredReject(rule, detail);
      yield [lineNo, letterOf(columnName, columns), titleOf(columnName, columns), rule, maskedId(idLast4), words.message, words.messageEn];
    }
    const last = rows.at(-1);
    if (!last || rows.length < pageRows) return;
    after = [last.lineNo, last.rule];
  }
}

export interface RejectFiles {
  csv: string;
  sheet: string;
}

/**
 * Files the rejected rows for download, once as CSV and once as a spreadsheet: line, column and rule in both languages.
 * Identity numbers stay masked, and the files lie sealed like the list they are about. Undefined when no row is bad.
 */
export async function fileRejects(em: Em, store: EvidenceStore, importId: string, columns: FileColumns): Promise<RejectFiles | undefined> {
  const [any] = await query(em, 'select 1 from funds.household_import_reject where import_id = $1 limit 1', [importId]);
  if (!any) return undefined;
  const csv = await store.put(toCsv(fileColumns, readRejects(em, importId, columns)), undefined, { sealed: true });
  const sheet = await store.put(writeSpreadsheet(fileColumns, readRejects(em, importId, columns), { sheetName: '不合格行' }), undefined, { sealed: true });
  return csv && sheet && { csv: csv.hash, sheet: sheet.hash };
}
