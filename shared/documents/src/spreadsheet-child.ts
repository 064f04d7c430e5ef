import { writeSync } from 'node:fs';
import { buffer, text } from 'node:stream/consumers';
import { promisify } from 'node:util';
import type { DocumentFault } from '@sunledger/kernel';
import { EncryptedFileError } from 'hucre';
import { streamXlsxRows } from 'hucre/xlsx';
import type { Entry, ZipFile } from 'yauzl';
import { checkArchive, type ArchiveLimits } from './check-archive.ts';
import { UnreadableDocument } from './document-faults.ts';
import { findFormulas, type FormulaPlaces } from './find-formulas.ts';
import { hasContent } from './has-content.ts';

/**
 * Reads one XLSX from its standard input and writes its first sheet as lines of JSON: a process of its own, since a
 * made-up file may make any reader take all memory there is. It holds the file in memory and writes nothing to disk.
 */
export type ChildLine = { row: number; cells: (string | number | boolean | null | { day: string })[]; formulas?: number[] } | { fault: DocumentFault };

const pieceCharacters = 65_536;

const streamOf = (archive: ZipFile, entry: Entry) =>
  promisify(archive.openReadStream.bind(archive) as (entry: Entry, done: (error: Error | null, stream: NodeJS.ReadableStream) => void) => void)(entry);

/** Unpacks every part once: yauzl ends with an error where a part holds more than the directory said. */
async function unpackAll(archive: ZipFile, entries: Map<string, Entry>, [first, ...others]: readonly Sheet[]): Promise<FormulaPlaces> {
  let formulas: FormulaPlaces = new Map();
  for (const [name, entry] of entries) {
    const stream = (await streamOf(archive, entry)) as AsyncIterable<Buffer>;
    const other = others.find(({ path, visible }) => visible && path === name);
    if (name === first?.path) formulas = await findFormulas(stream);
    else if (!other) for await (const _ of stream);
    else if (await hasContent(stream)) throw new UnreadableDocument({ code: 'SHEETS_SEVERAL', sheet: other.title });
  }
  return formulas;
}

interface Sheet {
  path: string;
  title: string;
  /** As its author sees it; what is hidden serves the sheet that is read. */
  visible: boolean;
}

const entities: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };
const attributeOf = (tag: string, name: string): string | undefined =>
  new RegExp(`\\s${name}="([^"]*)"`).exec(tag)?.[1]?.replaceAll(/&(amp|lt|gt|quot|apos);/g, (_, entity: string) => entities[entity] ?? '');

/** The sheets of a workbook in its order; the first is the one that is read. */
async function readSheets(archive: ZipFile, entries: Map<string, Entry>): Promise<Sheet[]> {
  const partOf = async (name: string): Promise<string> => {
    const entry = entries.get(name);
    if (!entry) throw new UnreadableDocument({ code: 'NOT_A_SPREADSHEET' });
    return text((await streamOf(archive, entry)) as NodeJS.ReadableStream);
  };
  const tags = (await partOf('xl/workbook.xml')).match(/<(?:\w+:)?sheet\s[^>]*>/g) ?? [];
  const relations = (await partOf('xl/_rels/workbook.xml.rels')).match(/<(?:\w+:)?Relationship\s[^>]*>/g) ?? [];
  const sheets = tags.map((tag): Sheet => {
    const relation = attributeOf(tag, '\\w+:id');
    const target = attributeOf(relations.find((candidate) => attributeOf(candidate, 'Id') === relation) ?? '', 'Target');
    if (!target) throw new UnreadableDocument({ code: 'NOT_A_SPREADSHEET' });
    return { path: target.startsWith('/') ? target.slice(1) : `xl/${target}`, title: attributeOf(tag, 'name') ?? '', visible: (attributeOf(tag, 'state') ?? 'visible') === 'visible' };
  });
  if (sheets.length === 0) throw new UnreadableDocument({ code: 'NOT_A_SPREADSHEET' });
  return sheets;
}

// Blocks while the pipe is full: so the reader of rows stops too, and never runs ahead of who takes them.
function say(piece: string): void {
  let bytes = Buffer.from(piece);
  while (bytes.length > 0) {
    try {
      bytes = bytes.subarray(writeSync(1, bytes));
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EAGAIN') throw error;
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 5);
    }
  }
}

const cellOf = (value: string | number | boolean | Date | null) => (value instanceof Date ? { day: value.toISOString() } : value);

async function tellRows(bytes: Buffer, limits: ArchiveLimits): Promise<void> {
  // An XLSX with a password is no archive at all but an old-style container.
  if (bytes.subarray(0, 4).equals(Buffer.from([0xd0, 0xcf, 0x11, 0xe0]))) throw new UnreadableDocument({ code: 'SPREADSHEET_LOCKED' });
  const { archive, entries } = await checkArchive(bytes, limits);
  const formulas = await unpackAll(archive, entries, await readSheets(archive, entries));
  let piece = '';
  for await (const { index, values } of streamXlsxRows(bytes)) {
    const places = formulas.get(index + 1);
    // What a formula came to at its last saving is not what it says: the cell counts as empty, and as a formula.
    const cells = values.map((value, i) => (places?.includes(i) ? null : cellOf(value)));
    piece += `${JSON.stringify({ row: index + 1, cells, ...(places && { formulas: places }) } satisfies ChildLine)}\n`;
    if (piece.length < pieceCharacters) continue;
    say(piece);
    piece = '';
  }
  if (piece) say(piece);
}

const faultOf = (error: unknown): DocumentFault => {
  if (error instanceof UnreadableDocument) return error.fault;
  return { code: error instanceof EncryptedFileError ? 'SPREADSHEET_LOCKED' : 'SPREADSHEET_UNREADABLE' };
};

try {
  await tellRows(await buffer(process.stdin), JSON.parse(process.argv[2] ?? '{}') as ArchiveLimits);
} catch (error) {
  say(`${JSON.stringify({ fault: faultOf(error) } satisfies ChildLine)}\n`);
}
