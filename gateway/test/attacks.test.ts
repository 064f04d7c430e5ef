import { connect } from 'node:net';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { startFixtureGateway, type FixtureGateway } from './fixtures/fixture-gateway.ts';

// The attacks that OWASP's GraphQL cheat sheet names, each tried. Tokens are attacked in attacks-on-identity.test.ts.

let gateway: FixtureGateway;
beforeAll(async () => { gateway = await startFixtureGateway(); });
afterAll(() => gateway.stop());
afterEach(() => {
  gateway.accountability.received.length = 0;
  gateway.funds.received.length = 0;
});

const asked = () => gateway.accountability.received.length + gateway.funds.received.length;
const json = { 'content-type': 'application/json' };
const send = (body: string, headers: Record<string, string> = json) => fetch(`${gateway.origin}/graphql`, { method: 'POST', headers, body });
const repeat = (count: number, one: (i: number) => string) => Array.from({ length: count }, (_, i) => one(i)).join(' ');
const internals = /node_modules|\.[jt]s\b|\bat \S+ \(|select |stacktrace|127\.0\.0\.1|ECONN/i;
const rename = (name: string) => `renameRegion(input: { requestId: "r", name: "${name}" }) { position }`;

test.each([
  ['batching: a hundred guesses in one request', JSON.stringify(Array.from({ length: 100 }, () => ({ query: '{ total }' }))), 'batch'],
  ['alias duplication: one field many times', JSON.stringify({ query: `{ ${repeat(31, (i) => `a${i}: total`)} }` }), 'aliases'],
  ['alias duplication of a command: many guesses in one mutation', JSON.stringify({ query: `mutation { ${repeat(31, (i) => `g${i}: ${rename(`guess ${i}`)}`)} }` }), 'aliases'],
  ['field duplication: one field written out thousands of times', JSON.stringify({ query: `{ ${repeat(2001, () => 'total')} }` }), 'fields'],
  ['circular fragments', JSON.stringify({ query: '{ ...A } fragment A on Query { ...B } fragment B on Query { ...A }' }), 'fragment-cycles'],
  ['a fragment within itself', JSON.stringify({ query: '{ ...A } fragment A on Query { total ...A }' }), 'fragment-cycles'],
  ['fragments that double one another', JSON.stringify({ query: `{ ...F0 } ${repeat(20, (i) => `fragment F${i} on Query { ...F${i + 1} ...F${i + 1} }`)} fragment F20 on Query { total }` }), 'fields'],
  ['deep nesting', JSON.stringify({ query: `{ region(code: "430421000000") ${'{ children(first: 1) { nodes '.repeat(20)}{ code }${' } }'.repeat(20)} }` }), 'depth'],
  ['huge lists', JSON.stringify({ query: '{ regions(first: 1000000000) { code } }' }), 'cost'],
  ['huge lists through variables', JSON.stringify({ query: 'query ($n: Int) { regions(first: $n) { code } }', variables: { n: 2_000_000_000 } }), 'cost'],
  ['huge lists inside lists', JSON.stringify({ query: '{ regions(first: 180) { children(first: 180) { nodes { code } } } }' }), 'cost'],
  ['directive overload with a directive that exists', JSON.stringify({ query: `{ total ${'@include(if: true) '.repeat(51)} }` }), 'directives'],
  ['directive overload with one that does not', JSON.stringify({ query: `{ total ${'@x '.repeat(3000)} }` }), 'directives'],
  ['an oversized body', JSON.stringify({ query: '{ total }', variables: { text: 'x'.repeat(1_048_576) } }), 'body'],
  ['an oversized document', JSON.stringify({ query: `{ ${repeat(8001, () => 'total')} }` }), 'tokens'],
])('%s is refused with 400 and the limit\'s name, no subgraph is asked', async (_attack, body, limit) => {
  const began = performance.now();
  const response = await send(body);
  expect(response.status).toBe(400);
  const answer = (await response.json()) as { errors: { extensions: { code: string; limit: string } }[] };
  expect(answer.errors.map(({ extensions }) => extensions)).toContainEqual(expect.objectContaining({ code: 'LIMIT_EXCEEDED', limit }));
  expect(asked()).toBe(0);
  expect(performance.now() - began).toBeLessThan(3000);
});

test('a negative or impossible list size is no way around the cost', async () => {
  const { status } = await gateway.ask('{ regions(first: 99999999999999) { code } }');
  expect(status).toBe(400);
  expect((await gateway.ask('query ($n: Int) { regions(first: $n) { children(first: $n) { nodes { code } } } }', { variables: { n: -5 } })).status).toBe(200);
});

test('a command can\'t be run by a link: GET carries no mutation', async () => {
  const response = await fetch(`${gateway.origin}/graphql?query=${encodeURIComponent(`mutation { ${rename('csrf')} }`)}`, { headers: { 'apollo-require-preflight': 'true' } });
  expect(response.status).toBe(405);
  expect(asked()).toBe(0);
});

test.each([
  ['GET without a header that a foreign page can\'t set', () => fetch(`${gateway.origin}/graphql?query={total}`)],
  ['a form', () => send('query=%7Btotal%7D', { 'content-type': 'application/x-www-form-urlencoded' })],
  ['a multipart form', () => send('--x\r\ncontent-disposition: form-data; name="operations"\r\n\r\n{"query":"{ total }"}\r\n--x--', { 'content-type': 'multipart/form-data; boundary=x' })],
  ['plain text', () => send('{"query":"{ total }"}', { 'content-type': 'text/plain' })],
  ['JSON that calls itself plain text', () => send('{"query":"{ total }"}', { 'content-type': 'text/plain; charset=application/json' })],
])('a foreign page can\'t make a reader\'s browser ask by %s', async (_way, attempt) => {
  const response = await attempt();
  expect(response.status).toBeGreaterThanOrEqual(400);
  expect(response.status).toBeLessThan(500);
  expect(response.headers.get('access-control-allow-origin')).toBeNull();
  expect(asked()).toBe(0);
});

test('a foreign page is given no leave to ask with a header either', async () => {
  const preflight = await fetch(`${gateway.origin}/graphql`, {
    method: 'OPTIONS', headers: { origin: 'https://evil.example', 'access-control-request-method': 'POST', 'access-control-request-headers': 'content-type' } });
  expect(preflight.status).toBeGreaterThanOrEqual(400);
  expect(preflight.headers.get('access-control-allow-origin')).toBeNull();
});

const nasty = [
  "430421000000'; drop table funds.allocation; --", '" or 1=1 --', '$(rm -rf /)', '`id`', '; shutdown', '{{7*7}}', '../../etc/passwd', '\u0000\u0007\u001b[2J',
  '\u202e\u2066\ufeff', 'é\u0301\u{1f9e7}', '\\ud800', '<script>alert(1)</script>', 'x\r\nset-cookie: a=b', '{"$ne":null}', '__proto__',
];
test.each(nasty)('text in a variable (%j) stays text: it reaches the subgraph beside the query, letter by letter', async (text) => {
  const document = 'mutation ($input: RenameRegionInput!) { renameRegion(input: $input) { position } }';
  const { status, body } = await gateway.ask(document, { variables: { input: { requestId: text, name: text } } });
  expect([status, body.errors]).toEqual([200, undefined]);
  const [received] = gateway.accountability.received;
  expect(received!.query).not.toContain(text);
  expect(received!.variables).toEqual({ input: { requestId: text, name: text } });
});

test('text where a code of a region belongs is refused by its own scalar, and not repeated as an internal error', async () => {
  const { body, text } = await gateway.ask('query ($code: RegionCode!) { region(code: $code) { name } }', { variables: { code: "1' or '1'='1" } });
  expect(body.data ?? null).toEqual(body.data === undefined ? null : { region: null });
  expect(body.errors?.[0]?.extensions['code']).toMatch(/BAD_USER_INPUT|INTERNAL_SERVER_ERROR/);
  expect(text).not.toMatch(internals);
});

test.each([
  ['a control character', '{ total \u0007 }'], ['an unfinished string', '{ failure(code: "'], ['a lone surrogate', '{ failure(code: "\\uD800") }'], ['nothing', ''],
  ['a null byte', '{ total\u0000 }'], ['a right-to-left override', '{ to\u202etal }'],
])('a document with %s is answered with 400 and without internal text', async (_case, query) => {
  const { status, text } = await gateway.ask(query);
  expect(status).toBe(400);
  expect(text).not.toMatch(internals);
});

test.each([
  ['a list', '[]'], ['a number', '1'], ['null', 'null'], ['a query that is no text', '{"query":1}'], ['variables that are a list', '{"query":"{ total }","variables":[1]}'],
  ['a prototype', '{"query":"{ total }","__proto__":{"admin":true}}'], ['deep JSON', `{"query":"{ total }","variables":${'{"a":'.repeat(5000)}1${'}'.repeat(5000)}}`],
  ['no text at all', ''], ['broken bytes', '{"query":"\uFFFD\uFFFE'],
])('a body that is %s is answered without internal text and without falling over', async (_case, body) => {
  const response = await send(body);
  expect(response.status).toBeLessThan(500);
  expect(await response.text()).not.toMatch(internals);
  expect((await gateway.ask('{ total }')).body.data).toEqual({ total: '104.00' });
});

test('probing tells nothing: no introspection, no suggestions, no development page, no list of fields', async () => {
  expect((await gateway.ask('{ __schema { types { name } } }')).status).toBe(400);
  expect((await gateway.ask('{ __type(name: "Region") { fields { name } } }')).status).toBe(400);
  expect((await gateway.ask('{ ...F } fragment F on Query { __schema { types { name } } }')).status).toBe(400);
  for (const guess of ['{ totl }', '{ region(cod: 1) { nam } }', '{ regin { name } }', 'mutation { renameRegio { position } }']) {
    expect((await gateway.ask(guess)).text).not.toMatch(/did you mean|suggest|renameRegion|"total"/i);
  }
  const page = await fetch(`${gateway.origin}/graphql`, { headers: { accept: 'text/html' } });
  expect([page.status < 500, /graphiql|sandbox|apollo server/i.test(await page.text())]).toEqual([true, false]);
});

test('access does not rest on hiding: a federation entry of the subgraphs can\'t be reached through the gateway', async () => {
  for (const query of ['{ _service { sdl } }', '{ _entities(representations: [{ __typename: "Region", code: "430421000000" }]) { ... on Region { code } } }']) {
    const { status } = await gateway.ask(query);
    expect(status).toBe(400);
  }
  expect(asked()).toBe(0);
});

test('an error of a subgraph does not leak what it says inside', async () => {
  const { text } = await gateway.ask('{ failure(code: "internal") }');
  expect(text).not.toMatch(/secret_table|secret\.ts|select/);
});

test('a header that smuggles a second request is refused by the server, and who goes on is still served', async () => {
  const { hostname, port } = new URL(gateway.origin);
  const answer = await new Promise<string>((resolve) => {
    const socket = connect(Number(port), hostname);
    let text = '';
    socket.on('data', (chunk: Buffer) => { text += chunk.toString(); });
    socket.on('close', () => resolve(text));
    socket.write('POST /graphql HTTP/1.1\r\nhost: x\r\ncontent-type: application/json\r\ncontent-length: 5\r\ntransfer-encoding: chunked\r\n\r\n0\r\n\r\nGET /metrics HTTP/1.1\r\nhost: x\r\n\r\n');
  });
  expect(answer).toMatch(/^HTTP\/1\.1 400/);
  expect(answer).not.toContain('sunledger_');
  expect((await gateway.ask('{ total }')).status).toBe(200);
});
