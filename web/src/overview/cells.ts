import { groupDigits, toFen } from '../format/money.ts';
import type { CellKind, CellValue, FigureList, ListRow } from './figure-list.ts';
import { nameOf } from './name-book.ts';

const isName = (kind: CellKind): kind is 'region' | 'body' => kind === 'region' || kind === 'body';

/** As a person reads it. */
export function cellText(kind: CellKind, value: CellValue): string {
  if (value === null || value === undefined || value === '') return '—';
  if (isName(kind)) return nameOf(kind, String(value));
  return kind === 'money' ? groupDigits(String(value)) : String(value);
}

/** As a program reads it: money without separators, nothing for what is missing. */
export const cellForFile = (kind: CellKind, value: CellValue): string =>
  value === null || value === undefined ? '' : isName(kind) ? nameOf(kind, String(value)) : String(value);

const chinese = new Intl.Collator('zh-CN', { numeric: true });

/** By what a value means; what is missing comes last, whichever way. */
export function compareCells(kind: CellKind, one: CellValue, other: CellValue, descending: boolean): number {
  const missing = (value: CellValue): boolean => value === null || value === undefined || value === '';
  if (missing(one) || missing(other)) return Number(missing(one)) - Number(missing(other));
  const way = descending ? -1 : 1;
  if (kind === 'money') {
    const difference = toFen(String(one)) - toFen(String(other));
    return way * (difference < 0n ? -1 : difference > 0n ? 1 : 0);
  }
  if (kind === 'count') return way * (Number(one) - Number(other));
  return way * chinese.compare(cellText(kind, one), cellText(kind, other));
}

export interface Order {
  column: number;
  descending: boolean;
}

export function inOrder(rows: readonly ListRow[], { columns }: Pick<FigureList, 'columns'>, order: Order | undefined): readonly ListRow[] {
  const column = order && columns[order.column];
  if (!order || !column) return rows;
  return rows.toSorted((one, other) => compareCells(column.kind, one.cells[order.column], other.cells[order.column], order.descending));
}
