import { spawn, type ChildProcess } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createDatabaseOnce } from '@sunledger/infra-postgres';
import { findFreeBlock, findProcess, isPortFree, readRecord, waitUntil } from '@sunledger/infra-process';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';

// On a machine where nothing ran before Kafka is fetched first.
vi.setConfig({ testTimeout: 300_000, hookTimeout: 30_000 });

const launcher = fileURLToPath(new URL('fixture/launcher.ts', import.meta.url));
const dataDir = mkdtempSync(join(tmpdir(), 'sunledger-start-'));
let port = 0;
let running: Launched | undefined;

type Launched = { child: ChildProcess; output: () => string; ended: Promise<number | null> };

beforeAll(async () => {
  port = await findFreeBlock(10);
});

afterAll(async () => {
  running?.child.kill('SIGTERM');
  await running?.ended;
  rmSync(dataDir, { recursive: true, force: true });
});

function launch(environment: Record<string, string> = {}): Launched {
  const child = spawn(process.execPath, [launcher], {
    env: { ...process.env, DATA_DIR: dataDir, PORT: String(port), ...environment }, stdio: ['ignore', 'pipe', 'pipe'],
  });
  let text = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => { text += chunk.toString(); });
  return { child, output: () => text, ended: new Promise((resolve) => child.once('exit', resolve)) };
}

async function launchUntilReady(): Promise<Launched> {
  const launched = launch();
  const isUp = await waitUntil(() => launched.output().includes(`at ${port}`) || launched.child.exitCode !== null, 240_000);
  expect(isUp && launched.child.exitCode === null, launched.output()).toBe(true);
  return launched;
}

const ask = async (offset: number) => (await fetch(`http://127.0.0.1:${port + offset}/`)).json() as Promise<{ pid: number; hasKeys: boolean }>;

const listPids = () => ['postgres/owner', 'kafka/kafka', 'run/launcher', 'run/funds', 'run/gateway']
  .map((name) => readRecord(join(dataDir, `${name}.pid`))?.pid ?? 0);

const postmasterPid = () => Number.parseInt(readFileSync(join(dataDir, 'postgres', 'cluster', 'postmaster.pid'), 'utf8'), 10);

const serverUrl = () => {
  const state = JSON.parse(readFileSync(join(dataDir, 'postgres', 'state.json'), 'utf8')) as { port: number; password: string };
  return `postgres://postgres:${state.password}@127.0.0.1:${state.port}/postgres`;
};

test('PostgreSQL, Kafka and the services come up, each with a line of its own', async () => {
  running = await launchUntilReady();
  for (const line of [/✓ 数据库 PostgreSQL .* s {2}127\.0\.0\.1:\d+/, /✓ 消息 Kafka .* s {2}127\.0\.0\.1:\d+/, /✓ funds .* s/, /✓ gateway .* s/]) {
    expect(running.output()).toMatch(line);
  }
  expect((await ask(1)).hasKeys).toBe(true);
  expect(statSync(join(dataDir, 'secrets.json')).mode & 0o777).toBe(0o600);
  await createDatabaseOnce(serverUrl(), 'kept');
});

test('a second launcher on the same folder is told who is running, and harms nothing', async () => {
  const second = launch();
  expect(await second.ended).toBe(1);
  expect(second.output()).toContain(`(进程 ${running?.child.pid},http://127.0.0.1:${port})`);
  expect(second.output()).not.toMatch(/\n\s+at /);
  expect((await ask(0)).pid).toBeGreaterThan(0);
});

test('a service that falls is started again, with a line that says so', async () => {
  const { pid } = await ask(1);
  await fetch(`http://127.0.0.1:${port + 1}/fall`).catch(() => undefined);
  const cameBack = await waitUntil(async () => (await ask(1).catch(() => ({ pid }))).pid !== pid, 10_000, 100);
  expect(cameBack).toBe(true);
  expect(running?.output()).toMatch(/! funds 意外退出/);
});

test('after kill -9 of the launcher the next start comes up whole and keeps the data', async () => {
  const before = [...listPids(), postmasterPid()];
  running?.child.kill('SIGKILL');
  running = await launchUntilReady();
  expect(before.filter((pid) => pid !== 0 && findProcess(pid) !== undefined)).toEqual([]);
  expect(await createDatabaseOnce(serverUrl(), 'kept')).toBe(false);
});

test('Ctrl-C stops everything within ten seconds and leaves no process', async () => {
  const before = [...listPids(), postmasterPid()];
  expect(before.every((pid) => findProcess(pid) !== undefined)).toBe(true);
  const startedAt = performance.now();
  running?.child.kill('SIGINT');

  expect(await running?.ended).toBe(0);

  expect(performance.now() - startedAt).toBeLessThan(10_000);
  expect(before.filter((pid) => findProcess(pid) !== undefined)).toEqual([]);
  expect(await isPortFree(port)).toBe(true);
});

test('a busy port is named with its setting and its holder, before anything is started', async () => {
  const holder = createServer().listen(port, '127.0.0.1');
  const refused = launch();
  expect(await refused.ended).toBe(1);
  expect(refused.output()).toContain(`端口 ${port} 已被占用,被进程 ${process.pid}`);
  expect(refused.output()).toContain('PORT');
  holder.close();
});

test('a missing Java is said in one sentence, and nothing is left running', async () => {
  const empty = join(dataDir, 'no-java');
  mkdirSync(empty);
  const refused = launch({ JAVA_HOME: empty });
  expect(await refused.ended).toBe(1);
  expect(refused.output()).toMatch(/找不到 Java.*apt install/);
  expect(refused.output()).not.toMatch(/\n\s+at /);
  expect(readRecord(join(dataDir, 'postgres', 'owner.pid'))).toBeUndefined();
});
