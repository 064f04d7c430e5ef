import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { startFixtureGateway, type FixtureGateway } from './fixtures/fixture-gateway.ts';
import type { Behaviour } from './fixtures/fixture-subgraph.ts';

let gateway: FixtureGateway;
beforeAll(async () => { gateway = await startFixtureGateway(); });
afterAll(() => gateway.stop());
beforeEach(() => {
  // Slow enough that all who ask at once are in flight together.
  gateway.funds.behave(slowly);
  gateway.accountability.behave(undefined);
  gateway.funds.received.length = gateway.accountability.received.length = 0;
});

const slowly: Behaviour = (_request, response) => {
  void pause(200).then(() => response.setHeader('content-type', 'application/json').end('{"data":{"total":"104.00"}}'));
  return true;
};
const times = <T>(count: number, ask: (i: number) => Promise<T>) => Promise.all(Array.from({ length: count }, (_, i) => ask(i)));
const as = async (subject: string) => ({ authorization: `Bearer ${await gateway.issuer.token({ subject })}` });
const total = 'query Total { total }';

test('fifty who ask the same at once are answered by one call of the subgraph', async () => {
  const headers = await as('clerk');
  const answers = await times(50, () => gateway.ask(total, { headers }));
  expect(new Set(answers.map(({ text }) => text))).toEqual(new Set(['{"data":{"total":"104.00"}}\n']));
  expect(gateway.funds.received).toHaveLength(1);
  // Each keeps a correlation of its own.
  expect(new Set(answers.map((answer) => answer.headers.get('x-correlation-id'))).size).toBe(50);
});

test('two viewers are two calls; one viewer with another purpose is another; the public is one', async () => {
  const [clerk, auditor] = [await as('clerk'), await as('auditor')];
  await Promise.all([clerk, auditor, { ...clerk, 'x-purpose': 'audit' }, {}, {}].map((headers) => gateway.ask(total, { headers })));
  expect(gateway.funds.received.map(({ headers }) => [headers.authorization, headers['x-purpose']])).toHaveLength(4);
});

test('two tokens of one person are one viewer', async () => {
  const [once, again] = [await as('clerk'), await as('clerk')];
  expect(once).not.toEqual(again);
  await Promise.all([gateway.ask(total, { headers: once }), gateway.ask(total, { headers: again })]);
  expect(gateway.funds.received).toHaveLength(1);
});

test('other variables, another operation or another position asked for are not the same', async () => {
  const query = 'query A($on: Boolean!) { total @include(if: $on) } query B($on: Boolean!) { total @skip(if: $on) }';
  const send = (operationName: string, on: boolean, headers: Record<string, string> = {}) => fetch(`${gateway.origin}/graphql`, {
    method: 'POST', headers: { 'content-type': 'application/json', ...headers }, body: JSON.stringify({ query, operationName, variables: { on } }),
  });
  await Promise.all([send('A', true), send('B', false), send('A', true, { 'x-sunledger-as-of': 'funds.refund-paid.v1/0b6e1f2a-1111-4222-8333-444455556666' })]);
  expect(gateway.funds.received).toHaveLength(3);
});

test('[X6] commands are never joined, however alike', async () => {
  const rename = 'mutation { renameRegion(input: { requestId: "r1", name: "x" }) { region { code } } }';
  await times(5, () => gateway.ask(rename));
  expect(gateway.accountability.received).toHaveLength(5);
});

test('[X6] reads of personal data are never joined: each is recorded', async () => {
  gateway.accountability.behave((_request, response) => {
    void pause(100).then(() => response.setHeader('content-type', 'application/json').end('{"data":{"reporter":"x"}}'));
    return true;
  });
  const headers = { ...(await as('custodian')), 'x-purpose': 'case' };
  await times(5, () => gateway.ask('{ reporter }', { headers }));
  expect(gateway.accountability.received).toHaveLength(5);
});

test('[X6] reads by a department\'s client are never joined: each is recorded', async () => {
  const headers = { authorization: `Bearer ${await gateway.issuer.token({ subject: 'audit-office', claims: { client_id: 'audit-office' } })}` };
  await times(5, () => gateway.ask(total, { headers }));
  expect(gateway.funds.received).toHaveLength(5);
});

test('when the first of them goes away, the others are answered all the same', async () => {
  const leaving = new AbortController();
  const body = JSON.stringify({ query: total });
  const first = fetch(`${gateway.origin}/graphql`, { method: 'POST', headers: { 'content-type': 'application/json' }, body, signal: leaving.signal });
  await pause(60);
  const others = times(3, () => gateway.ask(total));
  await pause(20);
  leaving.abort();
  await expect(first).rejects.toThrow();
  expect((await others).map((answer) => answer.body)).toEqual([1, 2, 3].map(() => ({ data: { total: '104.00' } })));
  expect(gateway.funds.received).toHaveLength(1);
});

test('a failure is told to all who waited for it, and kept for nobody', async () => {
  gateway.funds.behave(() => true);
  const answers = await times(3, () => gateway.ask(total));
  expect(answers.map(({ body }) => body.errors?.[0]?.extensions['reason'])).toEqual(['timeout', 'timeout', 'timeout']);
  expect(gateway.funds.received).toHaveLength(1);
  gateway.funds.behave(undefined);
  expect((await gateway.ask(total)).body.data).toEqual({ total: '104.00' });
});

test('who asks after a command does not join who asked before it', async () => {
  const before = gateway.ask('{ region(code: "430421000000") { name } total }');
  await pause(60);
  await gateway.ask('mutation { renameRegion(input: { requestId: "r1", name: "x" }) { region { code } } }');
  await gateway.ask('{ region(code: "430421000000") { name } total }');
  await before;
  expect(gateway.funds.received).toHaveLength(2);
});
