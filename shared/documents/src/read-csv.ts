import { Transform, type Readable } from 'node:stream';
import { CsvError, parse } from 'csv-parse';
import { detectEncoding, type Encoding } from './detect-encoding.ts';
import { UnreadableDocument } from './document-faults.ts';

export interface CsvRecord {
  /** As a spreadsheet numbers it, the header being the first. */
  line: number;
  cells: readonly string[];
}

function decoding(encoding: Encoding): Transform {
  const decoder = new TextDecoder(encoding);
  return new Transform({
    transform: (bytes: Buffer, _encoding, done) => done(null, decoder.decode(bytes, { stream: true })),
    flush: (done) => done(null, decoder.decode()),
  });
}

// Records that were read but not yet asked for are lost with an error: only the parser knows how many there were.
const recordsBefore = (error: CsvError): number => (typeof error['records'] === 'number' ? error['records'] : 0);

// A single unpaired quote would otherwise swallow the rest of a million lines into one cell.
const largestRecordBytes = 20_000;

/**
 * The records of a CSV file one by one, whatever its size; UTF-8 or GB18030 as its bytes show. Empty lines count as
 * lines but are no records. `open` is called more than once: the encoding is found before the first record is given.
 */
export async function* readCsv(open: () => Readable): AsyncGenerator<CsvRecord> {
  const encoding = await detectEncoding(open);
  const parser = parse({ bom: true, relax_column_count: true, skip_empty_lines: false, max_record_size: largestRecordBytes });
  const source = open();
  // The parser reads UTF-8 bytes itself, faster than any text given to it.
  const text = encoding === 'utf-8' ? source : source.pipe(decoding(encoding));
  source.on('error', (error) => parser.destroy(error));
  text.pipe(parser);
  let line = 0;
  try {
    for await (const cells of parser as AsyncIterable<string[]>) {
      line += 1;
      if (cells.some((cell) => cell.trim() !== '')) yield { line, cells };
    }
  } catch (error) {
    if (error instanceof CsvError) throw new UnreadableDocument({ code: 'CSV_MALFORMED', line: recordsBefore(error) + 1 });
    throw error;
  } finally {
    source.destroy();
  }
}
