import { Readable } from 'node:stream';
import { textOf, type Cell, type Column } from './cells.ts';

// The mark lets spreadsheets read the file as UTF-8 and not in the code page of the machine.
const byteOrderMark = '\uFEFF';
const pieceCharacters = 65_536;
const startsFormula = /^[=+\-@\t\r\n]/;

/** Quoted always; what a spreadsheet would run as a formula gets an apostrophe in front and is shown instead. */
function quoted(cell: Cell, kind: Column['kind']): string {
  const text = textOf(cell, kind).replaceAll('"', '""');
  const isNumber = kind === 'money' || kind === 'count';
  return `"${!isNumber && startsFormula.test(text) ? `'${text}` : text}"`;
}

/** A CSV file as a stream, its rows pulled as the reader reads. Lines end as RFC 4180 has them. */
export function toCsv(columns: readonly Column[], rows: AsyncIterable<readonly Cell[]> | Iterable<readonly Cell[]>): Readable {
  async function* lines(): AsyncGenerator<string> {
    let piece = `${byteOrderMark}${columns.map(({ title }) => quoted(title, 'text')).join(',')}\r\n`;
    for await (const row of rows) {
      piece += `${columns.map(({ kind }, i) => quoted(row[i], kind)).join(',')}\r\n`;
      if (piece.length < pieceCharacters) continue;
      yield piece;
      piece = '';
    }
    if (piece) yield piece;
  }
  return Readable.from(lines(), { objectMode: false });
}
