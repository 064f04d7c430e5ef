import { spawn } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';

const root = resolve(import.meta.dirname, '..');
const bin = (name: string) => join(root, 'node_modules/.bin', name);
const results = join(root, '.test-results');

interface Check {
  name: string;
  command: string;
  args: string[];
}

/** Checks that are no tests; each is also a script that anyone can run alone (`npx turbo run lint`). */
const checks = ['types', 'lint', 'generated', 'dead-code', 'build'] as const;

function run({ name, command, args }: Check): Promise<boolean> {
  const started = Date.now();
  return new Promise((done) => {
    const child = spawn(command, args, { cwd: root, stdio: 'inherit', env: { ...process.env, TURBO_TELEMETRY_DISABLED: '1' } });
    child.on('exit', (code) => {
      console.log(`${code === 0 ? '✓' : '✗'} ${name}  ${((Date.now() - started) / 1000).toFixed(1)} s`);
      done(code === 0);
    });
  });
}

interface VitestReport {
  numPassedTests: number;
  numFailedTests: number;
  numPendingTests: number;
  numTodoTests: number;
  success: boolean;
}

async function runTests(): Promise<VitestReport> {
  rmSync(results, { recursive: true, force: true });
  mkdirSync(results, { recursive: true });
  const file = join(results, 'vitest.json');
  const filters = process.argv.slice(2);
  await run({ name: 'tests 测试', command: bin('vitest'), args: ['run', '--reporter=dot', '--reporter=json', `--outputFile.json=${file}`, ...filters] });
  return JSON.parse(readFileSync(file, 'utf8')) as VitestReport;
}

let failed = 0;
for (const check of checks) {
  const args = ['run', check, '--output-logs=errors-only', '--ui=stream', '--continue=always'];
  if (!(await run({ name: check, command: bin('turbo'), args }))) failed += 1;
}
const report = await runTests();
const mechanisms: Check = { name: 'docs/mechanisms.md 机制清单', command: process.execPath, args: [join(root, 'test/mechanisms/generate.ts'), '--check'] };
const whole = process.argv.length === 2;
if (whole && !(await run(mechanisms))) failed += 1;

// A test that was left out is not a test that passed: nothing is skipped silently.
const skipped = report.numPendingTests + report.numTodoTests;
failed += report.numFailedTests + skipped + (report.success || report.numFailedTests > 0 ? 0 : 1);
const passed = report.numPassedTests + checks.length + (whole ? 1 : 0) - (failed - report.numFailedTests - skipped);
if (skipped > 0) console.log(`${skipped} tests were skipped, which counts as failed`);
console.log(`\n${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
