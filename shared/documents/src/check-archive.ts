import { once } from 'node:events';
import { promisify } from 'node:util';
import { fromBuffer, type Entry, type ZipFile } from 'yauzl';
import { UnreadableDocument } from './document-faults.ts';

export interface ArchiveLimits {
  /** Unpacked bytes of all entries together. */
  totalBytes: number;
  /** Unpacked to packed, of one entry: real worksheets stay below 40. */
  ratio: number;
  entries: number;
}

export const defaultArchiveLimits: ArchiveLimits = { totalBytes: 1024 ** 3, ratio: 150, entries: 2000 };

// Small entries may be packed well without harm, and a few bytes say nothing about a ratio.
const harmlessBytes = 1024 * 1024;

type OpenBuffer = (bytes: Buffer, options: { lazyEntries: true; validateEntrySize: true }) => Promise<ZipFile>;
const openArchive = promisify(fromBuffer) as OpenBuffer;

/**
 * Reads the central directory of an archive and nothing else: what the entries say of themselves is enough to refuse a
 * bomb before a byte of it is unpacked. What is unpacked later is held to these same sizes by yauzl.
 */
export async function checkArchive(bytes: Buffer, limits: ArchiveLimits = defaultArchiveLimits): Promise<{ archive: ZipFile; entries: Map<string, Entry> }> {
  const archive = await openArchive(bytes, { lazyEntries: true, validateEntrySize: true }).catch(() => {
    throw new UnreadableDocument({ code: 'NOT_A_SPREADSHEET' });
  });
  if (archive.entryCount > limits.entries) throw new UnreadableDocument({ code: 'ARCHIVE_UNSAFE', reason: 'entries' });
  const entries = new Map<string, Entry>();
  let total = 0;
  archive.on('entry', (entry: Entry) => {
    const { uncompressedSize, compressedSize, fileName } = entry;
    total += uncompressedSize;
    if (total > limits.totalBytes) return void archive.emit('error', new UnreadableDocument({ code: 'ARCHIVE_UNSAFE', reason: 'total' }));
    if (uncompressedSize > harmlessBytes && uncompressedSize > limits.ratio * compressedSize) {
      return void archive.emit('error', new UnreadableDocument({ code: 'ARCHIVE_UNSAFE', reason: 'ratio' }));
    }
    entries.set(fileName, entry);
    archive.readEntry();
  });
  const ended = once(archive, 'end');
  archive.readEntry();
  await ended.catch((error: unknown) => {
    throw error instanceof UnreadableDocument ? error : new UnreadableDocument({ code: 'NOT_A_SPREADSHEET' });
  });
  return { archive, entries };
}
