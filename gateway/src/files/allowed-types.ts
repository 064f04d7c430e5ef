import { open } from 'node:fs/promises';
import { fileTypeFromFile } from 'file-type';
import { recogniseText } from './recognise-text.ts';

/** Kinds of file that are taken as evidence or import, with the ending that a download gets. */
export const allowedTypes: ReadonlyMap<string, string> = new Map([
  ['image/jpeg', 'jpg'],
  ['image/png', 'png'],
  ['image/webp', 'webp'],
  ['application/pdf', 'pdf'],
  ['application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', 'xlsx'],
  ['application/vnd.openxmlformats-officedocument.wordprocessingml.document', 'docx'],
  ['text/csv', 'csv'],
  ['text/plain', 'txt'],
  ['application/xml', 'xml'],
]);

const textTypes = { csv: 'text/csv', text: 'text/plain' } as const;

/** Of markup only a bank's message is taken (ISO 20022): a drawing or a page in XML could carry script. */
async function isBankMessage(path: string): Promise<boolean> {
  const file = await open(path);
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(2000), 0, 2000, 0);
    return /^[^<]*(?:<\?[^>]*\?>\s*)*<(?:[\w-]+:)?Document\s[^>]*urn:iso:std:iso:20022:tech:xsd:/.test(buffer.subarray(0, bytesRead).toString('latin1'));
  } finally {
    await file.close();
  }
}

/**
 * The type that the bytes themselves show; undefined when it is none of the allowed. What a client says about them is not
 * asked. A table that begins with `BM` or `MZ` (编码, 民政 in pinyin initials) looks like a bitmap or a program by its first
 * two bytes: whatever isn't allowed by its signature is therefore tried as text before it is refused.
 */
export async function sniffAllowedType(path: string): Promise<string | undefined> {
  const signature = (await fileTypeFromFile(path))?.mime;
  if (signature === 'application/xml') return (await isBankMessage(path)) ? signature : undefined;
  if (signature !== undefined && allowedTypes.has(signature)) return signature;
  const text = await recogniseText(path);
  return text && textTypes[text];
}
