import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startFixtureGateway, type FixtureGateway } from './fixtures/fixture-gateway.ts';

// Vite picks graphql's other build for our own files; Apollo's and ours must be one, as they are under Node.

let dist: string;
let gateway: FixtureGateway;
beforeAll(async () => {
  dist = await mkdtemp(join(tmpdir(), 'dist-'));
  await mkdir(join(dist, 'assets'));
  await writeFile(join(dist, 'index.html'), '<!doctype html><title>阳光账</title>');
  await writeFile(join(dist, 'assets/app-1a2b.js'), 'export {}');
  await writeFile(join(dist, '..', 'outside.txt'), 'outside');
  gateway = await startFixtureGateway({ WEB_DIST: dist, SUNLEDGER_MODE: 'production' });
});
afterAll(async () => {
  await gateway.stop();
  await rm(dist, { recursive: true });
  await rm(join(dist, '..', 'outside.txt'), { force: true });
});

const get = (path: string, headers: Record<string, string> = {}) => fetch(`${gateway.origin}${path}`, { headers });
const page = { accept: 'text/html,application/xhtml+xml' };

test('[D5] the web app is served, its page fresh and its built files for good', async () => {
  const index = await get('/', page);
  expect([index.status, index.headers.get('cache-control')]).toEqual([200, 'no-cache']);
  expect(await index.text()).toContain('阳光账');
  expect((await get('/assets/app-1a2b.js')).headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
});

test('[D5] an address that only the app knows gets its page; a missing file or call gets 404', async () => {
  expect(await (await get('/region/430421000000', page)).text()).toContain('阳光账');
  expect((await get('/assets/missing.js')).status).toBe(404);
  expect((await get('/region/430421000000', { accept: 'application/json' })).status).toBe(404);
  expect((await fetch(`${gateway.origin}/region`, { method: 'POST', headers: page })).status).toBe(404);
});

test.each(['/../outside.txt', '/..%2foutside.txt', '/%2e%2e/outside.txt', '/assets/..%2f..%2foutside.txt', '/..\\outside.txt'])('[D5] %s does not leave the web folder', async (path) => {
  expect(await (await get(path)).text()).not.toBe('outside');
});

test('every answer forbids inline script, sniffing and framing by others; the issuer alone may be called besides', async () => {
  for (const path of ['/', '/config.json', '/health/live', '/nowhere']) {
    const headers = (await get(path, page)).headers;
    const policy = headers.get('content-security-policy');
    expect(policy).toContain("script-src 'self';");
    expect(policy).toContain(`connect-src 'self' ${gateway.issuer.issuer};`);
    expect(policy).toContain("frame-ancestors 'self'");
    expect([headers.get('x-content-type-options'), headers.get('referrer-policy')]).toEqual(['nosniff', 'no-referrer']);
    expect(headers.get('strict-transport-security')).toContain('max-age');
  }
});

test('the web app learns who signs people in', async () => {
  expect(await (await get('/config.json')).json()).toEqual({ issuer: gateway.issuer.issuer, clientId: 'sunledger-web', mode: 'production' });
});

test('the gateway is ready when every subgraph calls itself ready, and says which does not', async () => {
  const ready = await get('/health/ready');
  expect([ready.status, await ready.json()]).toEqual([200, { ready: true, draining: false, subgraphs: { accountability: true, funds: true }, factsHeard: false }]);
  const lonely = await startFixtureGateway();
  await lonely.funds.stop();
  const answer = await fetch(`${lonely.origin}/health/ready`);
  expect([answer.status, await answer.json()]).toEqual([503, { ready: false, draining: false, subgraphs: { accountability: true, funds: false }, factsHeard: false }]);
  expect((await fetch(`${lonely.origin}/health/live`)).status).toBe(200);
  await lonely.stop();
});

test('calls of subgraphs are measured by subgraph and outcome', async () => {
  await gateway.ask('{ total }');
  expect(await (await get('/metrics')).text()).toMatch(/sunledger_subgraph_seconds_count\{service="gateway",subgraph="funds",operation="other",outcome="ok"\} [1-9]/);
});

test('without a built web app its addresses are 404 and the rest is served', async () => {
  const bare = await startFixtureGateway();
  expect((await fetch(`${bare.origin}/`, { headers: page })).status).toBe(404);
  expect((await bare.ask('{ total }')).status).toBe(200);
  await bare.stop();
});

test('big answers travel packed to whoever can unpack them, small ones as they are', async () => {
  const { request } = await import('undici');
  const ask = async (query: string, encoding: string) => {
    const { headers, body } = await request(`${gateway.origin}/graphql`, {
      method: 'POST', headers: { 'content-type': 'application/json', 'accept-encoding': encoding }, body: JSON.stringify({ query }),
    });
    await body.dump();
    return headers['content-encoding'];
  };
  const big = `{ ${Array.from({ length: 29 }, (_, i) => `a${i}: region(code: "430421000000") { code name }`).join(' ')} }`;
  expect(await Promise.all([ask(big, 'gzip'), ask(big, 'br, gzip'), ask(big, 'identity'), ask('{ total }', 'gzip')])).toEqual(['gzip', 'br', undefined, undefined]);
});
