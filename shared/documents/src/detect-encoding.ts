import type { Readable } from 'node:stream';
import { UnreadableDocument } from './document-faults.ts';

export type Encoding = 'utf-8' | 'gb18030';

const newline = 0x0a;

/** The first line (from 1) of the bytes that the encoding can't read. 0x0A is part of no longer character in either. */
function brokenLine(bytes: Buffer, encoding: Encoding, linesBefore: number): number {
  let line = linesBefore + 1;
  for (let start = 0; start < bytes.length; line += 1) {
    const end = bytes.indexOf(newline, start);
    const piece = bytes.subarray(start, end < 0 ? bytes.length : end);
    try {
      new TextDecoder(encoding, { fatal: true }).decode(piece);
    } catch {
      return line;
    }
    if (end < 0) break;
    start = end + 1;
  }
  return line;
}

const countLines = (bytes: Buffer): number => {
  let lines = 0;
  for (let at = bytes.indexOf(newline); at >= 0; at = bytes.indexOf(newline, at + 1)) lines += 1;
  return lines;
};

/** The line at which the file stops being text of this encoding; undefined when it is through and through. */
async function firstBrokenLine(file: Readable, encoding: Encoding): Promise<number | undefined> {
  const decoder = new TextDecoder(encoding, { fatal: true });
  let lines = 0;
  // The line that the last piece left unended: a character cut in two is judged with its other half.
  let open: Buffer = Buffer.alloc(0);
  try {
    for await (const bytes of file as AsyncIterable<Buffer>) {
      const lastEnd = bytes.lastIndexOf(newline);
      try {
        decoder.decode(bytes, { stream: true });
      } catch {
        return brokenLine(Buffer.concat([open, bytes]), encoding, lines);
      }
      if (lastEnd < 0) open = Buffer.concat([open, bytes]).subarray(-65_536);
      else {
        lines += countLines(bytes);
        open = bytes.subarray(lastEnd + 1);
      }
    }
    decoder.decode();
    return undefined;
  } catch (error) {
    if (error instanceof TypeError) return lines + 1;
    throw error;
  } finally {
    file.destroy();
  }
}

/** UTF-8 where every byte fits it, else the GB18030 that Chinese spreadsheets still write; else the line where the better of the two breaks. */
export async function detectEncoding(open: () => Readable): Promise<Encoding> {
  const utf8 = await firstBrokenLine(open(), 'utf-8');
  if (utf8 === undefined) return 'utf-8';
  const gb18030 = await firstBrokenLine(open(), 'gb18030');
  if (gb18030 === undefined) return 'gb18030';
  throw new UnreadableDocument({ code: 'BYTES_BROKEN', line: Math.max(utf8, gb18030) });
}
