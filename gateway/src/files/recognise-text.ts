import { createReadStream } from 'node:fs';

/** What a file of characters is: `csv` when its first two lines have the same number of columns, more than one. */
export type TextKind = 'csv' | 'text';

const headLength = 4096;
// Anything else below a space has no business in a text that people wrote.
const controlCharacters = /[\p{Cc}--[\t\n\f\r]]/v;

async function decodesAs(path: string, encoding: 'utf-8' | 'gb18030'): Promise<string | undefined> {
  const decoder = new TextDecoder(encoding, { fatal: true });
  let head = '';
  try {
    for await (const chunk of createReadStream(path) as AsyncIterable<Buffer>) {
      const text = decoder.decode(chunk, { stream: true });
      if (controlCharacters.test(text)) return undefined;
      if (head.length < headLength) head += text.slice(0, headLength);
    }
    return head + decoder.decode();
  } catch (error) {
    if (error instanceof TypeError) return undefined;
    throw error;
  }
}

const columnsOf = (line: string, separator: string): number => line.replaceAll(/"[^"]*"/g, '').split(separator).length;

function looksLikeTable(head: string): boolean {
  const [first, second] = head.split(/\r?\n/);
  if (!first || !second) return false;
  return [',', ';', '\t'].some((separator) => {
    const columns = columnsOf(first, separator);
    return columns > 1 && columnsOf(second, separator) === columns;
  });
}

/**
 * Recognises a text by reading all of it: UTF-8, else GB18030, which many offices still export. Undefined for bytes that are
 * neither, and for markup: a page or drawing that could carry script is no plain text, whatever its name says.
 */
export async function recogniseText(path: string): Promise<TextKind | undefined> {
  const head = (await decodesAs(path, 'utf-8')) ?? (await decodesAs(path, 'gb18030'));
  if (head === undefined || head.trimStart().startsWith('<')) return undefined;
  return looksLikeTable(head) ? 'csv' : 'text';
}
