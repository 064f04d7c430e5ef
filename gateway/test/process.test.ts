import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { composeSupergraph } from '../compose.ts';
import { startFixtureSubgraph, type FixtureSubgraph } from './fixtures/fixture-subgraph.ts';
import { fundsSdl } from './fixtures/subgraph-sdls.ts';


let folder: string;
let funds: FixtureSubgraph;
const main = join(import.meta.dirname, '../src/main.ts');

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'process-'));
  funds = await startFixtureSubgraph('funds', fundsSdl, { Query: { total: () => pause(600).then(() => 100n) } });
  await writeFile(join(folder, 'supergraph.graphql'), composeSupergraph([{ name: 'funds', ownSdl: fundsSdl }]));
});
afterAll(async () => {
  await funds.stop();
  await rm(folder, { recursive: true });
});

const environment = () => ({
  PATH: process.env['PATH'], PORT: '0', SUPERGRAPH_FILE: join(folder, 'supergraph.graphql'), SUBGRAPH_URLS: `funds=${funds.url.href}`,
  OIDC_ISSUER: 'http://127.0.0.1:9', TICKET_SECRET: 'a secret of the tests', EVIDENCE_DIR: join(folder, 'evidence'), EVIDENCE_KEY: 'an evidence key of tests',
  UNREGISTERED_OPERATIONS: 'allowed',
});

async function startProcess() {
  const child = spawn(process.execPath, [main], { env: environment(), stdio: ['ignore', 'pipe', 'inherit'] });
  for await (const line of createInterface(child.stdout)) {
    const { port } = JSON.parse(line) as { port?: number };
    if (port !== undefined) return { child, origin: `http://127.0.0.1:${port}` };
  }
  throw new Error('the gateway ended before it was ready');
}

test('SIGTERM finishes what is in flight, takes nothing new and ends at once with 0', { timeout: 20_000 }, async () => {
  const { child, origin } = await startProcess();
  const ended = once(child, 'exit');
  const ask = () => fetch(`${origin}/graphql`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: '{"query":"{ total }"}' });
  const inFlight = ask();
  await expect.poll(() => funds.received.length, { timeout: 5000 }).toBe(1);
  child.kill('SIGTERM');
  const began = Date.now();
  await pause(100);
  await expect(ask()).rejects.toThrow();
  expect(await (await inFlight).json()).toEqual({ data: { total: '1.00' } });
  expect(await ended).toEqual([0, null]);
  expect(Date.now() - began).toBeLessThan(3000);
});

test('a faulty setting ends the start with one sentence that names it', { timeout: 20_000 }, async () => {
  const child = spawn(process.execPath, [main], { env: { ...environment(), TICKET_SECRET: 'short', SUBGRAPH_URLS: 'funds' }, stdio: ['ignore', 'ignore', 'pipe'] });
  let said = '';
  child.stderr.on('data', (chunk: Buffer) => { said += chunk.toString(); });
  const [code] = await once(child, 'close') as [number];
  expect(code).not.toBe(0);
  expect(said).toContain('(missing or faulty settings): SUBGRAPH_URLS, TICKET_SECRET');
});
