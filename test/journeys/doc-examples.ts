import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** The blocks of a document that name a file (```ts file=receiver.ts), by that name. */
export function readExamples(document: string): Map<string, string> {
  return new Map([...readFileSync(document, 'utf8').matchAll(/^```\w+ file=(\S+)\n([^]*?)^```$/gm)].map(([, name = '', code = '']) => [name, code]));
}

export function writeExamples(examples: ReadonlyMap<string, string>, folder: string): void {
  mkdirSync(folder, { recursive: true });
  for (const [name, code] of examples) writeFileSync(join(folder, name), code);
}

/** `NAME=value` lines of an example's settings, with or without quotes. */
export function readSettingsOf(code: string): Record<string, string> {
  return Object.fromEntries(code.split('\n').filter((line) => line.includes('=')).map((line) => {
    const at = line.indexOf('=');
    return [line.slice(0, at), line.slice(at + 1).replace(/^'(.*)'$/, '$1')];
  }));
}
