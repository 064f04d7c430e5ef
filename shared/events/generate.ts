import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildAsyncApi } from './src/async-api.ts';

const target = join(import.meta.dirname, 'generated/asyncapi.json');
const document = `${JSON.stringify(buildAsyncApi(), null, 2)}\n`;
const same = existsSync(target) && readFileSync(target, 'utf8') === document;

console.log(`shared/events/generated/asyncapi.json: ${same ? 'same' : process.argv.includes('--check') ? 'differs' : 'written'}`);
if (!same && process.argv.includes('--check')) process.exitCode = 1;
else if (!same) {
  mkdirSync(join(import.meta.dirname, 'generated'), { recursive: true });
  writeFileSync(target, document);
}
