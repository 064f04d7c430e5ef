import { Transform } from 'node:stream';
import type { ExportHeaders } from './export-job.ts';
import type { ExportList } from './export-list.ts';

const quote = (text: string): string => (/[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);

export const headerLine = (list: ExportList, headers: ExportHeaders): string =>
  `${list.columns.map((column) => quote(column[headers])).join(',')}\n`;

const newline = 0x0a;
const quotes = 0x22;

/** Puts the header (and, where asked for, the byte order mark that spreadsheets want) before PostgreSQL's CSV and counts its rows as they pass. */
export function frameCsv(header: string, bom: boolean): { frame: Transform; rows: () => number } {
  let rows = 0;
  let quoted = false;
  let begun = false;
  const begin = (stream: Transform): void => {
    if (begun) return;
    begun = true;
    stream.push(`${bom ? '\uFEFF' : ''}${header}`);
  };
  const frame = new Transform({
    transform(chunk: Buffer, _encoding, done) {
      begin(this);
      // A line break inside quotes is part of a value.
      for (const byte of chunk) {
        if (byte === quotes) quoted = !quoted;
        else if (byte === newline && !quoted) rows += 1;
      }
      done(null, chunk);
    },
    flush(done) {
      begin(this);
      done();
    },
  });
  return { frame, rows: () => rows };
}
