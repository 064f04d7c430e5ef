/** What a table that goes out may hold: money as fen in a `money` column, days as `2026-03-01` in a `date` column. */
export type Cell = string | number | bigint | boolean | Date | null | undefined;

export interface Column {
  title: string;
  /** `text` keeps what was given, leading zeros too; `money` takes fen; `count` a whole number; `date` a day. */
  kind?: 'text' | 'money' | 'count' | 'date';
  /** In characters of a spreadsheet. */
  width?: number;
}

/** `A`, `B`, … `Z`, `AA`: how a spreadsheet names its columns; the first is 0. */
export function columnLetters(index: number): string {
  const rest = Math.floor(index / 26);
  return (rest > 0 ? columnLetters(rest - 1) : '') + String.fromCharCode(65 + (index % 26));
}

/** Fen as yuan with two digits, however large. */
export function yuanOf(fen: bigint): string {
  const digits = (fen < 0n ? -fen : fen).toString().padStart(3, '0');
  return `${fen < 0n ? '-' : ''}${digits.slice(0, -2)}.${digits.slice(-2)}`;
}

export const dayOf = (date: Date): string => date.toISOString().slice(0, 10);

/** One cell in words: what a CSV shows, and a spreadsheet where it can't hold the value as a number or day. */
export function textOf(cell: Cell, kind: Column['kind'] = 'text'): string {
  if (cell === null || cell === undefined) return '';
  if (cell instanceof Date) return dayOf(cell);
  if (typeof cell === 'boolean') return cell ? '是' : '否';
  if (kind === 'money' && typeof cell === 'bigint') return yuanOf(cell);
  return String(cell);
}
