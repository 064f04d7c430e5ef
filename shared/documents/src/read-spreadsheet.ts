import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import type { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { fileURLToPath } from 'node:url';
import { defaultArchiveLimits, type ArchiveLimits } from './check-archive.ts';
import { UnreadableDocument } from './document-faults.ts';
import { limitBytes, PastTheLimit } from './limit-bytes.ts';
import type { ChildLine } from './spreadsheet-child.ts';

export type ReadCell = string | number | boolean | Date | null;

export interface ReadRow {
  /** As the spreadsheet numbers it, the first being 1. */
  line: number;
  cells: readonly ReadCell[];
  /** Columns (the first is 0; `columnLetters` names them) that hold a formula; their cells are null. */
  formulas: readonly number[];
}

export interface ReadLimits extends ArchiveLimits {
  fileBytes: number;
  memoryMegabytes: number;
}

const defaultLimits: ReadLimits = { ...defaultArchiveLimits, fileBytes: 128 * 1024 * 1024, memoryMegabytes: 384 };
const child = fileURLToPath(new URL('./spreadsheet-child.ts', import.meta.url));

function readLine(line: string): ReadRow {
  const told = JSON.parse(line) as ChildLine;
  if ('fault' in told) throw new UnreadableDocument(told.fault);
  const cells = told.cells.map((cell) => (cell !== null && typeof cell === 'object' ? new Date(cell.day) : cell));
  return { line: told.row, cells, formulas: told.formulas ?? [] };
}

/**
 * The rows of an XLSX file's first sheet, one by one, days as dates. It is read in a process of its own with bounded
 * memory that sees only these bytes; the central directory is checked first, so a zip bomb ends as a fault and not as
 * a dead service. Leaving off early ends that process.
 */
export async function* readSpreadsheet(file: Readable, given: Partial<ReadLimits> = {}): AsyncGenerator<ReadRow> {
  const limits = { ...defaultLimits, ...given };
  const reader = spawn(process.execPath, [`--max-old-space-size=${limits.memoryMegabytes}`, '--disable-warning=ExperimentalWarning', child, JSON.stringify(limits)], {
    // No settings of the service: neither its keys nor its database are any business of a reader of files.
    env: {}, stdio: ['pipe', 'pipe', 'ignore'],
  });
  const ended = once(reader, 'exit') as Promise<[number | null]>;
  // A file beyond the limit ends its reader, or that would judge the part it got.
  const fed = pipeline(file, limitBytes(limits.fileBytes), reader.stdin).then(() => undefined, (error: unknown) => {
    reader.kill('SIGKILL');
    return error;
  });
  try {
    for await (const line of createInterface({ input: reader.stdout, crlfDelay: Infinity })) yield readLine(line);
    const [code] = await ended;
    const error = await fed;
    if (error instanceof PastTheLimit) throw new UnreadableDocument({ code: 'SPREADSHEET_TOO_LARGE', limitMegabytes: Math.floor(limits.fileBytes / 1024 ** 2) });
    // It died without a word: its memory was not enough for this file.
    if (code !== 0) throw new UnreadableDocument({ code: 'SPREADSHEET_UNREADABLE' });
  } finally {
    reader.kill('SIGKILL');
    file.destroy();
  }
}
