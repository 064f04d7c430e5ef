import { afterAll, beforeAll, expect, test } from 'vitest';
import { startFixtureGateway, type FixtureGateway } from './fixtures/fixture-gateway.ts';

let gateway: FixtureGateway;
beforeAll(async () => {
  gateway = await startFixtureGateway({
    CLIENT_REQUESTS_PER_MINUTE: '3', CLIENT_COST_PER_MINUTE: '100', PUBLIC_REQUESTS_PER_MINUTE: '4', PUBLIC_COST_PER_MINUTE: '1000',
    CLIENT_BUDGETS: 'audit-office=20/100,water=1/100', TRUSTED_PROXIES: '127.0.0.1',
  });
});
afterAll(() => gateway.stop());

const asClient = async (id: string) => ({ authorization: `Bearer ${await gateway.issuer.token({ subject: id, claims: { client_id: id } })}` });
const asPerson = async (id: string) => ({ authorization: `Bearer ${await gateway.issuer.token({ subject: id, claims: { client_id: 'sunledger-web' } })}` });
const from = (address: string) => ({ 'x-forwarded-for': address });
const askTimes = async (count: number, headers: Record<string, string>, query = '{ total }') => {
  const answers = [];
  for (let i = 0; i < count; i += 1) answers.push(await gateway.ask(query, { headers }));
  return answers;
};
const statuses = (answers: { status: number }[]) => answers.map(({ status }) => status);

test('a client past its budget is answered 429 with the wait, in words of both languages, and no subgraph is asked', async () => {
  const headers = await asPerson('busy-clerk');
  expect(statuses(await askTimes(3, headers))).toEqual([200, 200, 200]);
  const before = gateway.funds.received.length;
  const [refused] = await askTimes(1, headers);
  expect(refused!.status).toBe(429);
  const seconds = Number(refused!.headers.get('retry-after'));
  expect(seconds).toBeGreaterThanOrEqual(15);
  expect(seconds).toBeLessThanOrEqual(20);
  expect(refused!.body.errors).toEqual([{
    message: expect.stringMatching(/额度\(3\)已用完,请在 \d+ 秒后重试 \(this client's budget of requests, 3 a minute, is used up: try again in \d+ s\)/) as string,
    extensions: { code: 'BUDGET_EXCEEDED', budget: 'requests', perMinute: 3, retryAfterSeconds: seconds },
  }]);
  expect(gateway.funds.received.length).toBe(before);
});

test('a dear operation is charged by what it costs, before any subgraph is asked', async () => {
  const headers = await asPerson('dear-clerk');
  const dear = '{ regions(first: 60) { code } }';
  const [first, second] = await askTimes(2, headers, dear);
  expect([first!.status, second!.status, second!.body.errors?.[0]?.extensions['budget']]).toEqual([200, 429, 'cost']);
});

test('departments have the budget their agreement gives them', async () => {
  expect(statuses(await askTimes(2, await asClient('water')))).toEqual([200, 429]);
  expect(statuses(await askTimes(5, await asClient('audit-office')))).toEqual([200, 200, 200, 200, 200]);
});

test('people who sign in through the same web app do not use up one another\'s budget', async () => {
  await askTimes(4, await asPerson('first'));
  expect(statuses(await askTimes(1, await asPerson('second')))).toEqual([200]);
});

test('the public is counted by address, an IPv6 customer by network, and only a trusted proxy may name the address', async () => {
  expect(statuses(await askTimes(5, from('203.0.113.7')))).toEqual([200, 200, 200, 200, 429]);
  expect(statuses(await askTimes(1, from('203.0.113.8')))).toEqual([200]);
  await askTimes(4, from('2001:db8:1:2::1'));
  expect(statuses(await askTimes(1, from('2001:db8:1:2:ffff::2')))).toEqual([429]);
  const direct = await startFixtureGateway({ PUBLIC_REQUESTS_PER_MINUTE: '1', PUBLIC_COST_PER_MINUTE: '0' });
  expect([(await direct.ask('{ total }', { headers: from('203.0.113.1') })).status, (await direct.ask('{ total }', { headers: from('203.0.113.2') })).status]).toEqual([200, 429]);
  await direct.stop();
});

test('forged tokens use up the budget of the address they come from', async () => {
  const forged = { ...from('198.51.100.9'), authorization: `Bearer ${await gateway.issuer.token({ forged: true })}` };
  expect(statuses(await askTimes(5, forged))).toEqual([401, 401, 401, 401, 429]);
});

test('refusals are counted by budget and kind of client', async () => {
  await askTimes(5, from('192.0.2.44'));
  const text = await (await fetch(`${gateway.origin}/metrics`)).text();
  expect(text).toMatch(/sunledger_budget_refused_total\{[^}]*budget="requests"[^}]*client="public"[^}]*\} [1-9]/);
});
