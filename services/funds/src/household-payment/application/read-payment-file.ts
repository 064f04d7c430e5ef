import { Readable, Transform } from 'node:stream';
import { CsvError, parse } from 'csv-parse';
import type { OpenedFile } from '@sunledger/service-kit/evidence/evidence-store';
import type { ImportFailure } from '../domain/import-rules.ts';

/** The file as a whole can't be read: which is no row's fault. */
export class UnreadableFile extends Error {
  readonly failure: ImportFailure;
  constructor(failure: ImportFailure) {
    super(failure.code);
    this.failure = failure;
  }
}

type Encoding = 'utf-8' | 'gb18030';

async function decodes(file: OpenedFile, encoding: Encoding): Promise<boolean> {
  const decoder = new TextDecoder(encoding, { fatal: true });
  try {
    for await (const bytes of file.stream()) decoder.decode(bytes as Buffer, { stream: true });
    decoder.decode();
    return true;
  } catch {
    return false;
  }
}

/** UTF-8 where every byte fits it, else the GB18030 that Chinese spreadsheets still write, else neither. */
async function encodingOf(file: OpenedFile): Promise<Encoding> {
  if (await decodes(file, 'utf-8')) return 'utf-8';
  if (await decodes(file, 'gb18030')) return 'gb18030';
  throw new UnreadableFile({ code: 'FILE_NOT_TEXT' });
}

function decoding(encoding: Encoding): Transform {
  const decoder = new TextDecoder(encoding);
  return new Transform({
    transform: (bytes: Buffer, _encoding, done) => done(null, decoder.decode(bytes, { stream: true })),
    flush: (done) => done(null, decoder.decode()),
  });
}

export interface FileRecord {
  /** Line of the spreadsheet, the header being the first. */
  lineNo: number;
  cells: readonly string[];
}

// A single unpaired quote would otherwise swallow the rest of a million lines into one cell.
const largestRecordBytes = 20_000;

/** The records of a CSV file one by one, whatever its size; empty lines count as lines but are no records. */
export async function* readPaymentFile(file: OpenedFile): AsyncGenerator<FileRecord> {
  const encoding = await encodingOf(file);
  const parser = parse({ bom: true, relax_column_count: true, skip_empty_lines: false, max_record_size: largestRecordBytes });
  const source: Readable = file.stream();
  // The parser reads UTF-8 bytes itself, faster than any text given to it.
  const text = encoding === 'utf-8' ? source : source.pipe(decoding(encoding));
  source.on('error', (error) => parser.destroy(error));
  text.pipe(parser);
  let lineNo = 0;
  try {
    for await (const cells of parser as AsyncIterable<string[]>) {
      lineNo += 1;
      if (cells.some((cell) => cell.trim() !== '')) yield { lineNo, cells };
    }
  } catch (error) {
    if (error instanceof CsvError) throw new UnreadableFile({ code: 'FILE_MALFORMED', line: lineNo + 1 });
    throw error;
  } finally {
    source.destroy();
  }
}
