import { spawnSync } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { afterAll, expect, test } from 'vitest';

const root = resolve(import.meta.dirname, '../..');

interface Cruise {
  summary: { violations: { rule: { name: string }; from: string }[]; totalCruised: number };
}

function cruise(...places: string[]): Cruise {
  const { stdout } = spawnSync(join(root, 'node_modules/.bin/depcruise'), ['--config', '.dependency-cruiser.cjs', '--output-type', 'json', ...places], {
    cwd: root, encoding: 'utf8', maxBuffer: 512 * 1024 * 1024 });
  return JSON.parse(stdout) as Cruise;
}

const planted: string[] = [];
function plant(file: string, text: string): string {
  const path = join(root, file);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
  planted.push(path);
  return file;
}
afterAll(() => { for (const file of planted) rmSync(file, { force: true }); });

test('the code keeps to its layers: services apart, domain pure, no cycles, nothing unresolved', () => {
  const { summary } = cruise('shared', 'services', 'gateway', 'infra');
  expect(summary.violations.map(({ rule, from }) => `${rule.name}: ${from}`)).toEqual([]);
  // A cruiser that reads nothing finds nothing.
  expect(summary.totalCruised).toBeGreaterThan(500);
}, 120_000);

test.each([
  ['services-never-import-one-another', 'services/funds/src/programme/application/planted-1.ts', "import '../../../../disclosure/src/service.ts';\n"],
  ['domain-is-pure', 'services/funds/src/programme/domain/planted-2.ts', "import { randomUUID } from 'node:crypto';\nexport const id = randomUUID();\n"],
  ['application-knows-no-edge', 'services/funds/src/programme/application/planted-3.ts', "import '../graphql/programme.resolvers.ts';\n"],
  ['persistence-looks-down-only', 'services/funds/src/programme/persistence/planted-4.ts', "import '../application/get-programme.ts';\n"],
  ['threads-start-light', 'services/funds/src/programme/application/planted-6-worker.ts', "import './get-programme.ts';\n"],
  ['shared-knows-no-service', 'shared/kernel/src/planted-5.ts', "import '../../../services/funds/src/service.ts';\n"],
])('a planted violation of %s is found', (rule, file, text) => {
  plant(file, text);
  const { summary } = cruise(file);
  expect(summary.violations.map((violation) => violation.rule.name)).toContain(rule);
  rmSync(join(root, file));
}, 60_000);
