// By their files: the thread that reads lists starts without whatever writes them.
import { UnreadableDocument } from '@sunledger/documents/document-faults';
import { readCsv } from '@sunledger/documents/read-csv';
import { readSpreadsheet, type ReadCell } from '@sunledger/documents/read-spreadsheet';
import type { OpenedFile } from '@sunledger/service-kit/evidence/evidence-store';
import { spreadsheetType, type ImportFailure } from '../domain/import-rules.ts';

/** The file as a whole can't be read: which is no row's fault. */
export class UnreadableFile extends Error {
  readonly failure: ImportFailure;
  constructor(failure: ImportFailure) {
    super(failure.code);
    this.failure = failure;
  }
}

export interface FileRecord {
  /** Line of the spreadsheet, the header being the first. */
  line: number;
  cells: readonly string[];
  /** Columns that hold formulas, by place. */
  formulas?: readonly number[];
}

// From here on a spreadsheet has made the last digits up; in exponent form no rule takes it for a number or an account.
const firstInexact = 1e15;

/** A cell as the rules read it: a day stands for its month, since days are what spreadsheets make of 2026-03. */
function textOf(cell: ReadCell): string {
  if (cell === null) return '';
  if (typeof cell === 'number') return Math.abs(cell) >= firstInexact ? cell.toExponential() : String(cell);
  if (cell instanceof Date) return Number.isNaN(cell.getTime()) ? '?' : cell.toISOString().slice(0, 7);
  return String(cell);
}

async function* readSheet(file: OpenedFile): AsyncGenerator<FileRecord> {
  for await (const { line, cells, formulas } of readSpreadsheet(file.stream())) {
    const texts = cells.map(textOf);
    if (formulas.length > 0 || texts.some((text) => text.trim() !== '')) yield { line, cells: texts, formulas };
  }
}

/** The records of a payment file one by one, whatever its size; what it is was judged by its bytes when it came in. */
export async function* readPaymentFile(file: OpenedFile, contentType: string): AsyncGenerator<FileRecord> {
  try {
    yield* contentType === spreadsheetType ? readSheet(file) : readCsv(file.stream);
  } catch (error) {
    if (error instanceof UnreadableDocument) throw new UnreadableFile(error.fault);
    throw error;
  }
}
