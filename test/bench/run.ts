import { readFileSync, writeFileSync } from 'node:fs';
import { cpus, totalmem } from 'node:os';
import { resolve } from 'node:path';
import type { Bench, Line } from './bench.ts';
import { gatewayBench } from './gateway/gateway.ts';
import { importBench } from './import.ts';
import { millionBench } from './million.ts';
import { oneProgrammeBench } from './one-programme.ts';
import { regionFundsBench } from './region-funds/region-funds.ts';
import { runningSystemBench } from './running-system.ts';

const benches: readonly Bench[] = [runningSystemBench, importBench, millionBench, oneProgrammeBench, regionFundsBench, gatewayBench];

interface Result {
  on: string;
  machine: string;
  lines: readonly Line[];
}

const page = resolve(import.meta.dirname, '../../docs/benchmarks.md');
// The parts keep their last results here, so that one can be measured again without the others.
const kept = resolve(import.meta.dirname, 'results.json');

const machine = `${cpus().length} cores (${cpus()[0]?.model ?? 'unknown'}), ${Math.round(totalmem() / 2 ** 30)} GiB`;
const row = ({ what, bar, measured, met }: Line): string => `| ${what} | ${bar} | ${measured} | ${met ? 'met 达到' : '**not met 未达到**'} |`;

function section({ name, title }: Bench, { on, machine: where, lines }: Result): string {
  const remedies = lines.flatMap(({ met, remedy }) => (met || remedy === undefined ? [] : [`\n${remedy}\n`]));
  return `## ${title}\n\nMeasured on ${on}, ${where}; again by \`npm run bench -- ${name}\`.\n
| What | Bar | Measured | |\n| --- | --- | --- | --- |\n${lines.map(row).join('\n')}\n${remedies.join('')}`;
}

function render(results: Readonly<Record<string, Result>>): string {
  const parts = benches.flatMap((bench) => (results[bench.name] ? [section(bench, results[bench.name]!)] : []));
  return `# Measured 性能实测\n\nWritten by \`npm run bench\`, each part from one run. Machines are shared and noisy, so ratios of the same run count more than\nsingle times.\n\n${parts.join('\n')}`;
}

const wanted = process.argv.slice(2);
const unknown = wanted.filter((name) => !benches.some((bench) => bench.name === name));
if (unknown.length > 0) throw new Error(`no bench called ${unknown.join(', ')}: there are ${benches.map(({ name }) => name).join(', ')}`);

const readKept = () => JSON.parse(readFileSync(kept, 'utf8')) as Record<string, Result>;
for (const bench of benches) {
  if (wanted.length > 0 && !wanted.includes(bench.name)) continue;
  const lines = await bench.run();
  // Read again: another part may have been measured beside this one.
  const result = { on: new Date().toISOString().slice(0, 10), machine, lines };
  writeFileSync(kept, `${JSON.stringify({ ...readKept(), [bench.name]: result }, null, 2)}\n`);
  console.log(section(bench, result));
}
writeFileSync(page, render(readKept()));
