import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type pg from 'pg';
import { from as copyFrom } from 'pg-copy-streams';

/** What a column of a copied row may hold; `Buffer` goes into `bytea`. */
export type CopyValue = string | number | bigint | boolean | Date | Uint8Array | null | undefined;
export type CopyRow = readonly CopyValue[];

// One write per row would cost more than the row: lines travel in pieces of about this size.
const pieceCharacters = 65_536;
const special = /[\\\n\r\t]/g;
const anySpecial = /[\\\n\r\t\0]/;
const escapes: Record<string, string> = { '\\': '\\\\', '\n': '\\n', '\r': '\\r', '\t': '\\t' };

function toField(value: CopyValue): string {
  if (value === null || value === undefined) return '\\N';
  if (typeof value === 'string') {
    // Few values need any of it, and looking once is cheaper than replacing nothing twice.
    if (!anySpecial.test(value)) return value;
    // PostgreSQL's text has no NUL, and one in a file would otherwise break off the whole copy.
    return value.replaceAll('\0', '').replace(special, (character) => escapes[character] ?? character);
  }
  if (value instanceof Uint8Array) return `\\\\x${Buffer.from(value.buffer, value.byteOffset, value.byteLength).toString('hex')}`;
  return value instanceof Date ? value.toISOString() : String(value);
}

/** One row as the line that COPY reads; for who makes the text of a copy elsewhere, in a thread of its own. */
export const toCopyLine = (row: CopyRow): string => `${row.map(toField).join('\t')}\n`;

async function* toLines(rows: AsyncIterable<CopyRow> | Iterable<CopyRow>, width: number): AsyncGenerator<string> {
  let piece = '';
  for await (const row of rows) {
    if (row.length !== width) throw new RangeError(`a row to copy has ${row.length} values for ${width} columns`);
    piece += toCopyLine(row);
    if (piece.length < pieceCharacters) continue;
    yield piece;
    piece = '';
  }
  if (piece) yield piece;
}

/**
 * Brings rows in bulk into a table, usually a staging table of the jobs role, with one COPY over the client's present
 * transaction. Table and column names are the caller's own words, never input. Returns how many rows went in; a fault
 * of the source ends the copy with that fault and leaves nothing behind.
 */
export async function copyRows(
  client: pg.ClientBase,
  table: string,
  columns: readonly string[],
  rows: AsyncIterable<CopyRow> | Iterable<CopyRow>,
): Promise<number> {
  const target = client.query(copyFrom(`copy ${table} (${columns.join(', ')}) from stdin`));
  await pipeline(Readable.from(toLines(rows, columns.length)), target);
  return target.rowCount;
}

/** The same for lines that `toCopyLine` made before. */
export async function copyLines(client: pg.ClientBase, table: string, columns: readonly string[], lines: Uint8Array): Promise<void> {
  const target = client.query(copyFrom(`copy ${table} (${columns.join(', ')}) from stdin`));
  await pipeline(Readable.from([lines]), target);
}
