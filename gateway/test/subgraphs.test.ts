import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { startFixtureGateway, type FixtureGateway } from './fixtures/fixture-gateway.ts';
import type { Behaviour } from './fixtures/fixture-subgraph.ts';

// Vite picks graphql's other build for our own files; Apollo's and ours must be one, as they are under Node.

let gateway: FixtureGateway;
// A subgraph that fails in test after test would be left alone: that has tests of its own.
beforeAll(async () => { gateway = await startFixtureGateway({ SUBGRAPH_CIRCUIT_FAILURES: '1000' }); });
afterAll(() => gateway.stop());
afterEach(() => {
  for (const subgraph of [gateway.accountability, gateway.funds]) {
    subgraph.behave(undefined);
    subgraph.received.length = 0;
  }
});

const wholeRegion = '{ region(code: "430421000000") { name funds { received } } }';
const rename = 'mutation { renameRegion(input: { requestId: "r1", name: "x" }) { region { name } } }';

const breakOff: Behaviour = (_request, response) => {
  response.destroy();
  return true;
};
const once = (behaviour: Behaviour): Behaviour => {
  let left = 1;
  return (request, response) => left-- > 0 && behaviour(request, response);
};
const answering = (status: number, text: string): Behaviour => (_request, response) => {
  response.writeHead(status, { 'content-type': 'application/json' }).end(text);
  return true;
};

test('one query reaches every subgraph and comes back as one region', async () => {
  const { status, body } = await gateway.ask(wholeRegion);
  expect({ status, body }).toEqual({ status: 200, body: { data: { region: { name: 'region 430421000000', funds: { received: '71.29' } } } } });
});

test.each([
  ['breaks every connection', breakOff, 'unreachable'],
  ['does not answer in time', () => true, 'timeout'],
  ['is closing', answering(503, '{"error":"Service Unavailable"}'), 'unreachable'],
  ['answers with a page', answering(502, '<html>bad gateway at /srv/proxy.conf</html>'), 'bad-answer'],
] satisfies [string, Behaviour, string][])('a subgraph that %s blanks its own fields and is named; the others come through', async (_case, behaviour, reason) => {
  gateway.funds.behave(behaviour);
  const { status, body, text } = await gateway.ask(wholeRegion);
  expect(status).toBe(200);
  expect(body.data).toEqual({ region: { name: 'region 430421000000', funds: null } });
  expect(body.errors).toEqual([{
    message: '资金子系统暂时无法应答,请稍后再试 (funds is not answering; try again shortly)',
    path: ['region'],
    extensions: { code: 'SUBGRAPH_UNAVAILABLE', subgraph: 'funds', reason, fields: ['region.funds'] },
  }]);
  expect(text).not.toContain('/srv');
});

test('a slow subgraph is given up at its timeout, not later', async () => {
  gateway.funds.behave(() => true);
  const began = Date.now();
  await gateway.ask(wholeRegion);
  expect(Date.now() - began).toBeLessThan(1500);
});

test('a read whose connection breaks once is sent once more and answered', async () => {
  gateway.accountability.behave(once(breakOff));
  const { body } = await gateway.ask('{ region(code: "430421000000") { name } }');
  expect(body.data).toEqual({ region: { name: 'region 430421000000' } });
  expect(gateway.accountability.received).toHaveLength(2);
});

test('a read is tried twice at most', async () => {
  gateway.accountability.behave(breakOff);
  await gateway.ask('{ region(code: "430421000000") { name } }');
  expect(gateway.accountability.received).toHaveLength(2);
});

test('[X6] a command whose connection breaks is never sent again: it may have taken effect', async () => {
  gateway.accountability.behave(once(breakOff));
  const { body } = await gateway.ask(rename);
  expect(body.errors?.[0]?.extensions).toMatchObject({ code: 'SUBGRAPH_UNAVAILABLE', subgraph: 'accountability', fields: ['renameRegion'] });
  expect(gateway.accountability.received).toHaveLength(1);
});

test('[X6] identity, correlation, purpose and position travel to every subgraph; other headers do not', async () => {
  const token = await gateway.issuer.token();
  const correlation = '0b6e1f2a-1111-4222-8333-444455556666';
  const headers = {
    authorization: `Bearer ${token}`, 'x-correlation-id': correlation, 'x-purpose': encodeURIComponent('审计'),
    'x-sunledger-as-of': 'funds.refund-paid.v1/0b6e1f2a-1111-4222-8333-444455556666', 'x-actor': 'forged', cookie: 'a=b',
  };
  const answer = await gateway.ask(wholeRegion, { headers });
  expect(answer.headers.get('x-correlation-id')).toBe(correlation);
  for (const { received } of [gateway.accountability, gateway.funds]) {
    expect(received).toHaveLength(1);
    const { 'x-actor': actor, cookie, ...forwarded } = received[0]!.headers;
    expect([actor, cookie]).toEqual([undefined, undefined]);
    const { 'x-actor': _actor, cookie: _cookie, ...expected } = headers;
    expect(forwarded).toMatchObject(expected);
  }
});

test('[X6] without a correlation id one is made, answered and forwarded; a made-up form is replaced', async () => {
  for (const headers of [{}, { 'x-correlation-id': 'not-a-uuid' }] as Record<string, string>[]) {
    const answer = await gateway.ask('{ total }', { headers });
    const given = answer.headers.get('x-correlation-id');
    expect(given).toMatch(/^[0-9a-f]{8}-[0-9a-f-]{27}$/);
    expect(gateway.funds.received.at(-1)?.headers['x-correlation-id']).toBe(given);
  }
});

test.each(['x-purpose', 'x-sunledger-as-of'])('[X6] a malformed %s is refused before any subgraph is asked', async (name) => {
  const { status, body } = await gateway.ask('{ total }', { headers: { [name]: '%E0%A4%A' } });
  expect(status).toBe(400);
  expect(body.errors?.[0]?.extensions['code']).toBe('BAD_USER_INPUT');
  expect(gateway.funds.received).toEqual([]);
});

test.each([
  ['a document that doesn\'t parse', '{ total', {}, 'GRAPHQL_PARSE_FAILED', /^查询语句有语法错误 \(Syntax Error: /],
  ['a field that isn\'t there', '{ nothing }', {}, 'GRAPHQL_VALIDATION_FAILED', /^类型 Query 没有字段 nothing \(Cannot query field "nothing" on type "Query"/],
  ['a variable that is missing', 'query ($code: String!) { failure(code: $code) }', {}, 'BAD_USER_INPUT', /^输入有误 \(invalid input\): \$code: 缺少必填变量/],
])('%s is told in Chinese and English, and no subgraph is asked', async (_case, query, variables, code, words) => {
  const { body } = await gateway.ask(query, { variables });
  expect(body.errors?.[0]?.extensions['code']).toBe(code);
  expect(body.errors?.[0]?.message).toMatch(words);
  expect(gateway.funds.received).toEqual([]);
});

test('[X6] an error of a subgraph keeps its code, words and path', async () => {
  const error = { message: '未找到 (not found): id', path: ['failure'], extensions: { code: 'NOT_FOUND', field: 'id', stacktrace: ['at /srv/x.ts'] } };
  gateway.accountability.behave(answering(200, JSON.stringify({ data: { failure: null }, errors: [error] })));
  const { body, text } = await gateway.ask('{ failure(code: "x") }');
  expect(body.errors).toEqual([{ message: error.message, path: ['failure'], extensions: { code: 'NOT_FOUND', field: 'id', subgraph: 'accountability' } }]);
  expect(text).not.toContain('/srv');
});

test('[X6] an error whose words were not written for readers is told in general words', async () => {
  const { body, text } = await gateway.ask('{ failure(code: "internal") }');
  expect(body.errors?.[0]).toMatchObject({ path: ['failure'], extensions: { code: 'INTERNAL_SERVER_ERROR', subgraph: 'accountability' } });
  expect(text).not.toMatch(/secret|select/);
});

test('an error inside a completed entity is placed in the whole answer', async () => {
  const error = { message: '无权 (no right)', path: ['_entities', 1, 'funds'], extensions: { code: 'FORBIDDEN' } };
  gateway.funds.behave(answering(200, JSON.stringify({ data: { _entities: [{ funds: null }, { funds: null }] }, errors: [error] })));
  const { body } = await gateway.ask('{ regions { funds { received } } }');
  expect(body.errors?.[0]?.path).toEqual(['regions', 1, 'funds']);
});

test.each([
  ['forged', { forged: true }],
  ['expired', { expiresAt: new Date(Date.now() - 1000) }],
  ['made for another audience', { audience: 'urn:other' }],
])('a token that is %s is refused with 401 before any subgraph is asked', async (_case, wishes) => {
  const token = await gateway.issuer.token(wishes);
  const { status, body } = await gateway.ask(wholeRegion, { headers: { authorization: `Bearer ${token}` } });
  expect(status).toBe(401);
  expect(body.errors?.[0]?.extensions['code']).toBe('UNAUTHENTICATED');
  expect([...gateway.accountability.received, ...gateway.funds.received]).toEqual([]);
});

test.each(['Bearer', 'Bearer x y', 'Basic YTpi', 'Bearer not.a.token'])('an authorization that is no token (%s) is not taken for none', async (authorization) => {
  const { status } = await gateway.ask(wholeRegion, { headers: { authorization } });
  expect(status).toBe(401);
});
