import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { renderMatrix } from './access-matrix.ts';

const target = resolve(import.meta.dirname, '../../docs/access.md');
const page = renderMatrix();
const same = existsSync(target) && readFileSync(target, 'utf8') === page;
const check = process.argv.includes('--check');

console.log(`docs/access.md: ${same ? 'same' : check ? 'differs' : 'written'}`);
if (!same && check) process.exitCode = 1;
else if (!same) writeFileSync(target, page);
