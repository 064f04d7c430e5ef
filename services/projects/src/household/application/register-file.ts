import { Readable } from 'node:stream';
import { parse } from 'csv-parse';
import { EvidenceStore } from '@sunledger/service-kit/evidence/evidence-store';
import { optionalColumns, registerColumns, type RegisterCells, type RegisterColumn } from '../domain/register-row.ts';

export type FileFailure = 'FILE_GONE' | 'FILE_EMPTY' | 'COLUMNS_MISSING' | 'FILE_MALFORMED';

/** The file as a whole can't be read: no row of it is judged. */
export class UnreadableRegister extends Error {
  readonly failure: FileFailure;
  readonly detail: string;
  constructor(failure: FileFailure, detail = '') {
    super(`register file unreadable: ${failure}`);
    this.failure = failure;
    this.detail = detail;
  }
}

/** Spreadsheets save UTF-8 or, in China as often, GB18030; bytes that are not UTF-8 are taken for the latter. */
async function encodingOf(bytes: Readable): Promise<'utf-8' | 'gb18030'> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  try {
    for await (const chunk of bytes) decoder.decode(chunk as Buffer, { stream: true });
    decoder.decode();
    return 'utf-8';
  } catch {
    bytes.destroy();
    return 'gb18030';
  }
}

async function* decoded(bytes: Readable, encoding: string): AsyncGenerator<string> {
  const decoder = new TextDecoder(encoding);
  for await (const chunk of bytes) yield decoder.decode(chunk as Buffer, { stream: true });
  yield decoder.decode();
}

/** Where each column stands; a file may have others besides, in any order. */
function placesOf(header: readonly string[]): Record<RegisterColumn, number> {
  const places = Object.entries(registerColumns).map(([column, title]) => [column, header.indexOf(title)] as const);
  const missing = places.filter(([column, place]) => place < 0 && !optionalColumns.includes(column as RegisterColumn));
  if (missing.length > 0) throw new UnreadableRegister('COLUMNS_MISSING', missing.map(([column]) => registerColumns[column as RegisterColumn]).join('、'));
  return Object.fromEntries(places) as Record<RegisterColumn, number>;
}

/** The rows of a register file with their line numbers, streamed: a county's register is never in memory as a whole. */
export async function* readRegisterFile(folder: string, hash: string): AsyncGenerator<{ line: number; cells: RegisterCells }> {
  const file = await new EvidenceStore(folder).open(hash);
  if (!file) throw new UnreadableRegister('FILE_GONE');
  const text = Readable.from(decoded(file.stream(), await encodingOf(file.stream())));
  const records = text.pipe(parse({ bom: true, info: true, trim: true, skip_empty_lines: true, relax_column_count: true, max_record_size: 65_536 }));
  let places: Record<RegisterColumn, number> | undefined;
  try {
    for await (const { info, record } of records as AsyncIterable<{ info: { lines: number }; record: string[] }>) {
      if (!places) {
        places = placesOf(record);
        continue;
      }
      const cells = Object.entries(places).map(([column, place]) => [column, record[place] ?? '']);
      yield { line: info.lines, cells: Object.fromEntries(cells) as RegisterCells };
    }
  } catch (error) {
    // csv-parse names its faults; the text of the file must not get into a log.
    const { code, lines } = error as { code?: string; lines?: number };
    if (code?.startsWith('CSV_')) throw new UnreadableRegister('FILE_MALFORMED', String(lines ?? ''));
    throw error;
  } finally {
    text.destroy();
  }
  if (!places) throw new UnreadableRegister('FILE_EMPTY');
}
