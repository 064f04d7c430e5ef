import { Readable } from 'node:stream';
import { query, type Em } from '@sunledger/service-kit';
import type { EvidenceStore } from '@sunledger/service-kit/evidence/evidence-store';
import { columnTitles, type PaymentColumn } from '../domain/payment-file-columns.ts';
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
export const titleOf = (column: string): string => columnTitles[column as PaymentColumn]?.[0] ?? column;

const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`;

function* toCsv(rows: readonly RejectRow[]): Generator<string> {
  // The mark lets spreadsheets read it as UTF-8.
  yield '\uFEFF行号,列,规则,身份证号,说明,Explanation\r\n';
  for (const { lineNo, rule, columnName, idLast4, detail } of rows) {
    const words = wordStoredReject(rule, detail);
    yield `${[String(lineNo), titleOf(columnName), rule, maskedId(idLast4), words.message, words.messageEn].map(quoted).join(',')}\r\n`;
  }
}

/** Files the rejected rows for download; identity numbers stay masked. Undefined when there are none. */
export async function fileRejects(em: Em, store: EvidenceStore, importId: string): Promise<string | undefined> {
  const rows = await query<RejectRow>(em, `select ${rejectColumns} from funds.household_import_reject where import_id = $1 order by line_no, rule`, [importId]);
  if (rows.length === 0) return undefined;
  return (await store.put(Readable.from(toCsv(rows))))?.hash;
}
