import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { copyFileSync, existsSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { waitUntil } from '@sunledger/infra-process';
import { expect, test } from 'vitest';

const original = fileURLToPath(new URL('../bootstrap.mjs', import.meta.url));

/** A project in small: the real bootstrap, a lock, an npm that only notes that it was called. */
function aProject(npmExitCode = 0) {
  const root = mkdtempSync(join(tmpdir(), 'sunledger-bootstrap-'));
  mkdirSync(join(root, 'infra', 'start'), { recursive: true });
  mkdirSync(join(root, 'node_modules'));
  copyFileSync(original, join(root, 'infra', 'start', 'bootstrap.mjs'));
  writeFileSync(join(root, 'package-lock.json'), '{}');
  writeFileSync(join(root, 'npm-cli.js'), `require('fs').appendFileSync('calls', process.argv[2] + ' '); process.exit(${npmExitCode})`);
  writeFileSync(join(root, 'script.ts'), 'const code: number = 7; process.exit(code);');
  const environment = { ...process.env, npm_execpath: join(root, 'npm-cli.js'), npm_node_execpath: process.execPath, npm_lifecycle_event: undefined };
  const args = [join(root, 'infra', 'start', 'bootstrap.mjs'), join(root, 'script.ts')];
  const run = () => spawnSync(process.execPath, args, { cwd: root, env: environment, encoding: 'utf8' });
  const calls = () => (existsSync(join(root, 'calls')) ? readFileSync(join(root, 'calls'), 'utf8').trim().split(' ') : []);
  return { root, args, environment, run, calls, stamp: join(root, 'node_modules', '.sunledger-lock') };
}

test('dependencies are installed once, and again when the lock has changed; the exit code is the script\'s', () => {
  const project = aProject();
  const first = project.run();
  expect(first.status).toBe(7);
  expect(first.stdout).toContain('installing…');
  expect(project.run()).toMatchObject({ status: 7, stdout: '' });
  expect(project.calls()).toEqual(['ci']);
  expect(readFileSync(project.stamp, 'utf8')).toBe(createHash('sha256').update('{}').digest('hex'));

  writeFileSync(join(project.root, 'package-lock.json'), '{ }');
  expect(project.run().status).toBe(7);
  expect(project.calls()).toEqual(['ci', 'ci']);
});

test('a failed install is said plainly and tried again the next time', () => {
  const project = aProject(1);
  const { status, stderr } = project.run();
  expect(status).toBe(1);
  expect(stderr).toMatch(/^安装依赖失败.*\nInstalling failed.*\n$/);
  expect(existsSync(project.stamp)).toBe(false);
});

test('SIGTERM is passed on, and the script\'s own ending is waited for', async () => {
  const project = aProject();
  writeFileSync(join(project.root, 'script.ts'), "process.on('SIGTERM', () => setTimeout(() => process.exit(5), 300)); setInterval(() => {}, 1000); console.log('up');");
  const child = spawn(process.execPath, project.args, { cwd: project.root, env: project.environment, stdio: ['ignore', 'pipe', 'inherit'] });
  let output = '';
  child.stdout.on('data', (chunk: Buffer) => { output += chunk.toString(); });
  await waitUntil(() => output.includes('up'), 5_000);
  child.kill('SIGTERM');
  expect(await new Promise((resolve) => child.once('exit', resolve))).toBe(5);
}, 15_000);
