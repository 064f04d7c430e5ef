import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { mechanisms } from './catalogue.ts';

interface VitestFile {
  testResults: { name: string; assertionResults: { fullName: string; title: string; status: string }[] }[];
}

interface Proof {
  file: string;
  title: string;
  passed: boolean;
}

const root = resolve(import.meta.dirname, '../..');
const target = join(root, 'docs/mechanisms.md');

/** Tests by the mechanism ids in their names (`[F6] an invoice number counts once anywhere`), from the last executed run. */
export function proofsByMechanism(report: VitestFile): Map<string, Proof[]> {
  const proofs = new Map<string, Proof[]>();
  for (const { name, assertionResults } of report.testResults) {
    for (const { title, status } of assertionResults) {
      for (const [, id] of title.matchAll(/\[([XFPDSA]\d+)\]/g)) {
        const proof = { file: relative(root, name), title: title.replace(/\s+/g, ' ').trim(), passed: status === 'passed' };
        proofs.set(id!, [...(proofs.get(id!) ?? []), proof]);
      }
    }
  }
  return proofs;
}

function section(id: string, term: string, proofs: readonly Proof[]): string {
  const state = proofs.length === 0 ? 'no test yet 尚无测试' : proofs.every((proof) => proof.passed) ? `${proofs.length} tests pass 通过` : 'failing 未通过';
  const byFile = Map.groupBy([...proofs].sort((a, b) => (`${a.file}${a.title}` < `${b.file}${b.title}` ? -1 : 1)), (proof) => proof.file);
  const lines = [...byFile].flatMap(([file, list]) => [`- \`${file}\``, ...[...new Set(list.map(({ title }) => title))].map((title) => `  - ${title}`)]);
  return [`### ${id} ${term}`, '', `State 状态: ${state}`, ...(lines.length > 0 ? ['', ...lines] : []), ''].join('\n');
}

export function renderMechanisms(report: VitestFile): string {
  const proofs = proofsByMechanism(report);
  const unknown = [...proofs.keys()].filter((id) => !mechanisms.some(([known]) => known === id));
  if (unknown.length > 0) throw new Error(`tests name mechanisms that do not exist: ${unknown.join(', ')}`);
  const tested = mechanisms.filter(([id]) => proofs.has(id)).length;
  const head = `# Mechanisms and their proofs 机制与证明

Made by \`npm run generate\` from the names and results of executed tests; a stale page fails \`npm test\`.
A mechanism is what a real county, city or province does; a test that carries its id is a guarantee of it that was seen to hold.
${tested} of ${mechanisms.length} mechanisms have at least one test. One without is not built, or not proven.
`;
  return `${head}\n${mechanisms.map(([id, term]) => section(id, term, proofs.get(id) ?? [])).join('\n')}`;
}

if (import.meta.main && !process.argv.includes('--without-mechanisms')) {
  const results = join(root, '.test-results/vitest.json');
  if (!existsSync(results)) {
    console.log('docs/mechanisms.md: 先运行 npm test (made from the results of npm test: run that first)');
    process.exit(process.argv.includes('--check') ? 1 : 0);
  }
  const page = renderMechanisms(JSON.parse(readFileSync(results, 'utf8')) as VitestFile);
  const same = existsSync(target) && readFileSync(target, 'utf8') === page;
  if (process.argv.includes('--check')) {
    console.log(`docs/mechanisms.md: ${same ? 'same' : 'differs'}`);
    if (!same) process.exitCode = 1;
  } else if (!same) {
    writeFileSync(target, page);
    console.log('docs/mechanisms.md: written');
  }
}
