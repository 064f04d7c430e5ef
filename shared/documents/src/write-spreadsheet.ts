import { Readable } from 'node:stream';
import type { ReadableStream as WebStream } from 'node:stream/web';
import { writeXlsxStream } from 'hucre/xlsx';
import { textOf, type Cell, type Column } from './cells.ts';

type SheetCell = string | number | boolean | Date | null;
type ToSheetCell = (cell: Cell) => SheetCell;

// A spreadsheet's numbers are exact to fifteen digits: what is longer stays text, or the last digits would be made up.
const mostExact = 10n ** 15n;
const days = /^\d{4}-\d{2}-\d{2}$/;

const asMoney: ToSheetCell = (cell) =>
  typeof cell === 'bigint' && cell < mostExact && cell > -mostExact ? Number(cell) / 100 : blankOr(cell, 'money');
const asCount: ToSheetCell = (cell) => {
  if (typeof cell === 'number') return cell;
  return typeof cell === 'bigint' && cell < mostExact && cell > -mostExact ? Number(cell) : blankOr(cell, 'count');
};
const asDate: ToSheetCell = (cell) => {
  if (cell instanceof Date) return cell;
  return typeof cell === 'string' && days.test(cell) ? new Date(`${cell}T00:00:00Z`) : blankOr(cell, 'date');
};
// XML has no other control characters; one in a name would make the whole file unreadable.
const unfit = /[[\p{Cc}\uFFFE\uFFFF]--[\t\n\r\x7f-\x9f]]/gv;
const blankOr = (cell: Cell, kind: Column['kind']): SheetCell => (cell === null || cell === undefined ? null : textOf(cell, kind).replaceAll(unfit, ''));
const asText: ToSheetCell = (cell) => blankOr(cell, 'text');

const toSheetCell: Record<NonNullable<Column['kind']>, ToSheetCell> = { text: asText, money: asMoney, count: asCount, date: asDate };
const formats: Partial<Record<NonNullable<Column['kind']>, string>> = { text: '@', money: '#,##0.00', count: '#,##0', date: 'yyyy-mm-dd' };

export interface SpreadsheetOptions {
  sheetName?: string;
}

/**
 * An XLSX file as a stream, its rows pulled as the reader reads: memory stays flat however many there are. Text is
 * written as text whatever it begins with, so `=`, `+`, `-` and `@` never become a formula; no cell is ever a formula.
 */
export function writeSpreadsheet(
  columns: readonly Column[],
  rows: AsyncIterable<readonly Cell[]> | Iterable<readonly Cell[]>,
  { sheetName = '数据' }: SpreadsheetOptions = {},
): Readable {
  const makers = columns.map(({ kind = 'text' }) => toSheetCell[kind]);
  async function* sheetRows(): AsyncGenerator<SheetCell[]> {
    for await (const row of rows) yield makers.map((make, i) => make(row[i]));
  }
  const sheet = writeXlsxStream(sheetRows(), {
    name: sheetName, freezePane: { rows: 1 },
    columns: columns.map(({ title, kind = 'text', width }) => ({ header: title, ...(formats[kind] && { numFmt: formats[kind] }), ...(width !== undefined && { width }) })),
  });
  return Readable.fromWeb(sheet as WebStream<Uint8Array>);
}
