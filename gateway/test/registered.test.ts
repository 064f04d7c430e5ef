import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { operationId } from '../src/registered/operation-registry.ts';
import { startFixtureGateway, type FixtureGateway } from './fixtures/fixture-gateway.ts';

const body = 'query TotalOfAll { total }';
let folder: string;
let gateway: FixtureGateway;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'registered-'));
  await mkdir(folder, { recursive: true });
  const manifest = { format: 'apollo-persisted-query-manifest', version: 1, operations: [{ id: operationId(body), name: 'TotalOfAll', type: 'query', body }] };
  await writeFile(join(folder, 'audit-office.json'), JSON.stringify(manifest));
  gateway = await startFixtureGateway({ UNREGISTERED_OPERATIONS: 'refused', OPERATIONS_DIR: folder });
});
afterAll(async () => {
  await gateway.stop();
  await rm(folder, { recursive: true });
});

const auditOffice = async () => ({ authorization: `Bearer ${await gateway.issuer.token({ subject: 'audit-office', claims: { client_id: 'audit-office' } })}` });
const send = async (asked: object, headers: Record<string, string> = {}) => {
  const response = await fetch(`${gateway.origin}/graphql`, { method: 'POST', headers: { 'content-type': 'application/json', ...headers }, body: JSON.stringify(asked) });
  return { status: response.status, body: await response.json() as unknown };
};
const byHash = { extensions: { persistedQuery: { version: 1, sha256Hash: operationId(body) } } };

test('a department is answered what it registered, by text and by id, in the body and in the address', async () => {
  const headers = await auditOffice();
  const answered = { status: 200, body: { data: { total: '104.00' } } };
  expect(await send({ query: body }, headers)).toEqual(answered);
  expect(await send(byHash, headers)).toEqual(answered);
  const address = `${gateway.origin}/graphql?extensions=${encodeURIComponent(JSON.stringify(byHash.extensions))}`;
  const got = await fetch(address, { headers: { ...headers, 'apollo-require-preflight': '1' } });
  expect([got.status, await got.json()]).toEqual([200, { data: { total: '104.00' } }]);
});

test('anything else is refused with 400 in both languages, before any subgraph is asked', async () => {
  gateway.funds.received.length = 0;
  expect(await send({ query: '{ total }' }, await auditOffice())).toEqual({
    status: 400,
    body: { errors: [{ message: '只接受已登记的操作,请先登记该操作 (only registered operations are answered here: register this one first)', extensions: { code: 'PERSISTED_OPERATION_REQUIRED' } }] },
  });
  expect(await send({ query: body })).toMatchObject({ status: 400, body: { errors: [{ extensions: { code: 'PERSISTED_OPERATION_REQUIRED' } }] } });
  expect(await send(byHash)).toMatchObject({ status: 400, body: { errors: [{ extensions: { code: 'PERSISTED_OPERATION_NOT_FOUND' } }] } });
  const got = await fetch(`${gateway.origin}/graphql?query={total}`, { headers: { 'apollo-require-preflight': '1' } });
  expect(got.status).toBe(400);
  expect(gateway.funds.received).toEqual([]);
});

test('calls of subgraphs are measured by registered operation', async () => {
  await send({ query: body }, await auditOffice());
  expect(await (await fetch(`${gateway.origin}/metrics`)).text()).toMatch(/sunledger_subgraph_seconds_count\{[^}]*subgraph="funds",operation="TotalOfAll",outcome="ok"\} [1-9]/);
});

test('what the web app itself asks is registered for it: those words pass, whoever reads', async () => {
  const { operations } = (await import('../operations/sunledger-web.json', { with: { type: 'json' } })).default;
  expect(operations.length).toBeGreaterThan(40);
  const { body: query } = operations.find(({ name }) => name === 'RegionName')!;
  // The fixture graph knows no level: it is validated, so it was let through.
  expect(await send({ query, variables: { code: '430421000000' } })).toMatchObject({
    body: { errors: expect.arrayContaining([expect.objectContaining({ extensions: { code: 'GRAPHQL_VALIDATION_FAILED' } })]) as unknown },
  });
});
