import { getIntrospectionQuery } from 'graphql';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startFixtureGateway, type FixtureGateway } from './fixtures/fixture-gateway.ts';

// Vite picks graphql's other build for our own files; Apollo's and ours must be one, as they are under Node.

let gateway: FixtureGateway;
let closed: FixtureGateway;
beforeAll(async () => {
  [gateway, closed] = await Promise.all([startFixtureGateway({ SUNLEDGER_MODE: 'demo' }), startFixtureGateway({ QUERY_MAX_COST: '1000' })]);
});
afterAll(() => Promise.all([gateway.stop(), closed.stop()]));

function nested(depth: number): string {
  const pages = Math.floor((depth - 2) / 2);
  const innermost = depth % 2 === 0 ? '{ code }' : '{ children(first: 1) { totalCount } }';
  return `{ region(code: "430421000000") ${'{ children(first: 1) { nodes '.repeat(pages)}${innermost}${'} }'.repeat(pages)} }`;
}
const aliased = (count: number): string => `{ ${Array.from({ length: count }, (_, i) => `a${i}: total`).join(' ')} }`;

test('exactly twelve levels are answered', async () => {
  const { status, body } = await gateway.ask(nested(12));
  expect([status, body.errors]).toEqual([200, undefined]);
});

test('exactly thirty aliases are answered', async () => {
  expect((await gateway.ask(aliased(30))).status).toBe(200);
});

test.each([
  ['depth', 12, nested(13)],
  ['aliases', 30, aliased(31)],
  ['directives', 50, `{ total ${'@include(if: true) '.repeat(51)} }`],
  ['fields', 2000, `{ ${'total '.repeat(2001)} }`],
  ['fields', 2000, `{ ...F0 } ${Array.from({ length: 12 }, (_, i) => `fragment F${i} on Query { ...F${i + 1} ...F${i + 1} }`).join(' ')} fragment F12 on Query { total }`],
  ['tokens', 8000, `{ ${'total '.repeat(8001)} }`],
  ['cost', 30_000, '{ regions(first: 200) { children(first: 200) { nodes { code } } } }'],
  ['body', 1_048_576, `{ total # ${'x'.repeat(1_048_576)}\n }`],
])('an operation past the limit "%s" is refused with 400 and its name', async (limit, allowed, query) => {
  const before = gateway.accountability.received.length + gateway.funds.received.length;
  const { status, body } = await gateway.ask(query);
  expect(status).toBe(400);
  expect(body.errors?.map(({ extensions }) => extensions)).toContainEqual({ code: 'LIMIT_EXCEEDED', limit, allowed });
  expect(gateway.accountability.received.length + gateway.funds.received.length).toBe(before);
});

test('list sizes in variables are counted too', async () => {
  const query = 'query Q($n: Int!) { regions(first: $n) { children(first: $n) { nodes { code } } } }';
  expect((await gateway.ask(query, { variables: { n: 5 } })).status).toBe(200);
  const { status, body } = await gateway.ask(query, { variables: { n: 200 } });
  expect([status, body.errors?.[0]?.extensions['limit']]).toEqual([400, 'cost']);
});

test('several operations in one request are refused with 400 and the limit\'s name', async () => {
  const response = await fetch(`${gateway.origin}/graphql`, {
    method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify([{ query: '{ total }' }, { query: '{ total }' }]),
  });
  expect(response.status).toBe(400);
  expect(await response.json()).toMatchObject({ errors: [{ extensions: { code: 'LIMIT_EXCEEDED', limit: 'batch', allowed: 1 } }] });
});

test('a cycle of fragments is refused with 400', async () => {
  expect((await gateway.ask('{ ...A } fragment A on Query { ...B } fragment B on Query { ...A total }')).status).toBe(400);
});

test('limits are settings', async () => {
  const { status, body } = await closed.ask('{ regions(first: 1001) { code } }');
  expect([status, body.errors?.[0]?.extensions['allowed']]).toEqual([400, 1000]);
});

test('refusals are counted by limit', async () => {
  const text = await (await fetch(`${gateway.origin}/metrics`)).text();
  expect(text).toMatch(/sunledger_limits_refused_total\{limit="depth",service="gateway"\} [1-9]/);
});

test('introspection is answered where the setting allows it, and refused in production without naming what there is', async () => {
  const open = await gateway.ask(getIntrospectionQuery());
  expect([open.status, open.body.errors]).toEqual([200, undefined]);
  expect((await closed.ask(getIntrospectionQuery())).status).toBe(400);
  expect((await closed.ask('{ totl }')).text).not.toContain('Did you mean');
});

test.each([
  ['no JSON', '{"query":', 'application/json'],
  ['another content type', 'query={total}', 'application/x-www-form-urlencoded'],
  ['plain text, as a foreign page could send', '{"query":"{ total }"}', 'text/plain'],
])('a body that is %s is refused without internal text', async (_case, body, contentType) => {
  const response = await fetch(`${gateway.origin}/graphql`, { method: 'POST', headers: { 'content-type': contentType }, body });
  expect(response.status).toBeGreaterThanOrEqual(400);
  expect(response.status).toBeLessThan(500);
  expect(await response.text()).not.toMatch(/node_modules|\.[jt]s\b|\bat \S+ \(/);
});
