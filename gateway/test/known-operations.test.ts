import { afterAll, beforeAll, expect, test } from 'vitest';
import { startFixtureGateway, type FixtureGateway } from './fixtures/fixture-gateway.ts';

let gateway: FixtureGateway;
beforeAll(async () => {
  gateway = await startFixtureGateway({ QUERY_MAX_COST: '200', PUBLIC_REQUESTS_PER_MINUTE: '0', PUBLIC_COST_PER_MINUTE: '0' });
});
afterAll(() => gateway.stop());

const sized = 'query Sized($n: Int) { regions(first: $n) { code name } }';

test('a known operation is answered as it was the first time, byte for byte', async () => {
  const answers = [];
  for (let i = 0; i < 3; i += 1) answers.push(await gateway.ask(sized, { variables: { n: 5 } }));
  expect(new Set(answers.map(({ text }) => text)).size).toBe(1);
  expect(new Set(answers.map(({ headers }) => headers.get('content-type'))).size).toBe(1);
  expect(answers[2]!.body.data).toMatchObject({ regions: [{ code: '430421000000' }, {}] });
});

test('what a known operation costs is judged with the variables of each request', async () => {
  await gateway.ask(sized, { variables: { n: 5 } });
  const before = gateway.accountability.received.length;
  const { status, body } = await gateway.ask(sized, { variables: { n: 201 } });
  expect([status, body.errors?.[0]?.extensions]).toEqual([400, { code: 'LIMIT_EXCEEDED', limit: 'cost', allowed: 200 }]);
  expect(gateway.accountability.received.length).toBe(before);
});

test('wrong variables of a known operation are refused as those of an unknown one are', async () => {
  const [fresh, known] = [
    await gateway.ask('query Fresh($n: Int) { regions(first: $n) { code name } }', { variables: { n: 'many' } }), await gateway.ask(sized, { variables: { n: 'many' } }),
  ];
  expect([known.status, known.body]).toEqual([fresh.status, fresh.body]);
  expect(known.status).toBe(400);
});

test('inner words of a failure stay inside, however often the operation came', async () => {
  const failing = 'query Failing($c: String!) { failure(code: $c) }';
  const answers = [];
  for (let i = 0; i < 3; i += 1) answers.push(await gateway.ask(failing, { variables: { c: 'internal' } }));
  expect(answers.map(({ text }) => text.includes('secret'))).toEqual([false, false, false]);
  expect(new Set(answers.map(({ text }) => text)).size).toBe(1);
  expect(answers[2]!.body.errors?.[0]?.extensions['code']).toBe('INTERNAL_SERVER_ERROR');
});
