import { createHmac, randomUUID } from 'node:crypto';
import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { dutyMissed, petitionRegistered, quotaReceived } from '@sunledger/events';
import { eventually, type TestService } from '@sunledger/testkit';
import { command, county, gulin, registerBody, startAccountability } from './start-accountability.ts';

interface Told {
  subscriptionId: string;
  fromPosition: number;
  toPosition: number;
  facts: { position: number; id: string; type: string; payload?: Record<string, unknown>; actor?: unknown }[];
}
interface Call {
  told: Told;
  body: string;
  headers: IncomingMessage['headers'];
}
interface Subscription {
  id: string;
  state: string;
  reason: string | null;
  deliveredPosition: number | null;
  attempts: number;
  failures: { fromPosition: number; answer: string }[];
}

let accountability: TestService;
let receiver: ReturnType<typeof createServer>;
let address = '';
const calls = new Map<string, Call[]>();
const failing = new Set<string>();
const at = (path: string): Call[] => calls.get(path) ?? [];

beforeAll(async () => {
  receiver = createServer((request, response) => {
    let body = '';
    const path = request.url ?? '';
    request.on('data', (part: Buffer) => { body += part.toString(); });
    request.on('end', () => {
      if (failing.has(path)) return response.writeHead(503).end();
      calls.set(path, [...at(path), { told: JSON.parse(body) as Told, body, headers: request.headers }]);
      return response.writeHead(204).end();
    });
  });
  await new Promise<void>((resolve) => receiver.listen(0, '127.0.0.1', resolve));
  address = `http://127.0.0.1:${(receiver.address() as AddressInfo).port}`;
  accountability = await startAccountability({ now: '2026-03-02T02:00:00Z' });
}, 120_000);
afterAll(async () => {
  await accountability?.stop();
  receiver?.close();
});

async function registerClient(clientId: string, postKind: string, purpose: string): Promise<string> {
  const bodyId = await registerBody(accountability, { name: `机构 ${clientId}`, bodyKind: 'county-department', regionCode: county });
  const { post, refusals } = await command<{ post: { id: string } | null }>(accountability, 'keeper', 'holdPost',
    { personId: clientId, bodyId, postKind, title: `${clientId} 数据接入`, purpose }, 'post { id }');
  if (!post) throw new Error(JSON.stringify(refusals));
  await eventually(async () => (await accountability.sql("select 1 from kit.directory_entry where kind = 'post' and id = $1", [post.id])).length > 0, 'the registration');
  return post.id;
}

const asClient = async <D>(clientId: string, purpose: string, document: string, variables: Record<string, unknown> = {}) =>
  accountability.askAsClient<D>(clientId, { purpose, scope: 'accountability:read', region: county }, document, variables);

type SubscribePayload = { subscribeFacts: { subscription: Subscription | null; signingKey: string | null; refusals: { code: string; field: string | null }[] } };
async function subscribe(clientId: string, purpose: string, path: string, factTypes: string[], more: Record<string, unknown> = {}) {
  const { data, errors } = await asClient<SubscribePayload>(clientId, purpose,
    'mutation ($input: SubscribeFactsInput!) { subscribeFacts(input: $input) { subscription { id state } signingKey refusals { code field } } }',
    { input: { requestId: randomUUID(), factTypes, regionCode: county, url: `${address}${path}`, ...more } });
  if (!data) throw new Error(JSON.stringify(errors));
  return data.subscribeFacts;
}

const subscriptionOf = async (clientId: string, purpose: string, id: string): Promise<Subscription | undefined> => {
  const { data } = await asClient<{ dataAccess: { subscriptions: Subscription[] } }>(clientId, purpose,
    '{ dataAccess { subscriptions { id state reason deliveredPosition attempts lastPosition nextAttemptAt failures { fromPosition answer } } } }');
  return data?.dataAccess.subscriptions.find((one) => one.id === id);
};

const quota = (regionCode = county) => accountability.hear(quotaReceived, {
  aggregateId: randomUUID(), regionCode, payload: { receiptId: randomUUID(), programmeId: 'p', bodyId: 'b', documentNumber: '川财农〔2026〕1号', amountFen: '100' } });
const missedDuty = () => accountability.hear(dutyMissed, {
  aggregateId: randomUUID(), regionCode: county, payload: { dutyId: randomUUID(), item: 'allocation', level: 'county', bodyId: 'b', dueOn: '2026-03-01' } });

test('[X2] a client is registered for a purpose that a pack knows, and a person for none', async () => {
  const bodyId = await registerBody(accountability, { name: '登记机构', bodyKind: 'county-audit', regionCode: county });
  const codes = async (input: Record<string, unknown>) => (await command(accountability, 'keeper', 'holdPost', { personId: 'x', bodyId, title: '数据接入', ...input }, 'post { id }')).refusals.map(({ code }) => code);
  expect(await codes({ postKind: 'partner-audit' })).toEqual(['PURPOSE_NEEDED']);
  expect(await codes({ postKind: 'partner-audit', purpose: 'curiosity' })).toEqual(['PURPOSE_NOT_KNOWN']);
  expect(await codes({ postKind: 'auditor', purpose: 'audit-supervision' })).toEqual(['PURPOSE_OF_A_PERSON']);
});

test('[X8] a department is told of facts in order, signed, with payloads only where its purpose opens them, and of no petition', async () => {
  await registerClient('finance', 'partner-finance', 'fiscal-supervision');
  const { subscription, signingKey } = await subscribe('finance', 'fiscal-supervision', '/finance', ['funds.quota-received.v1', 'disclosure.duty-missed.v1']);
  const facts = [await quota(), await missedDuty(), await quota()];
  await quota(gulin);
  await accountability.hear(petitionRegistered, { aggregateId: randomUUID(), regionCode: county, payload: { petitionId: randomUUID(), channel: 'network', named: true } });
  await eventually(async () => at('/finance').flatMap(({ told }) => told.facts).length >= 3, 'the facts');
  const told = at('/finance').flatMap((call) => call.told.facts);
  expect(told.map(({ id }) => id)).toEqual(facts.map(({ id }) => id));
  const positions = told.map(({ position }) => position);
  expect(positions).toEqual([...positions].sort((a, b) => a - b));
  expect(told.map(({ payload }) => payload !== undefined)).toEqual([true, false, true]);
  for (const { body, headers } of at('/finance')) {
    expect(body).not.toContain('personId');
    const [, seconds, mac] = /^t=(\d+),v1=([0-9a-f]{64})$/.exec(String(headers['x-sunledger-signature']))!;
    expect(mac).toBe(createHmac('sha256', signingKey!).update(`${seconds}.${body}`).digest('hex'));
    expect(headers['x-sunledger-subscription']).toBe(subscription?.id);
  }
  expect((await accountability.sql("select 1 from accountability.told_fact where type like '%petition%'"))).toEqual([]);
  expect((await subscriptionOf('finance', 'fiscal-supervision', subscription!.id))?.deliveredPosition).toBe(positions.at(-1));
});

test('[X8] from a position everything is told again under the same positions', async () => {
  const { subscription } = await subscribe('finance', 'fiscal-supervision', '/replayed', ['funds.quota-received.v1']);
  const fact = await quota();
  await eventually(async () => at('/replayed').length > 0, 'the first telling');
  const { position } = at('/replayed')[0]!.told.facts[0]!;
  const replay = (fromPosition: number) => asClient<{ replayFactSubscription: { refusals: { code: string }[] } }>('finance', 'fiscal-supervision',
    'mutation ($input: ReplayFactSubscriptionInput!) { replayFactSubscription(input: $input) { subscription { state } refusals { code } } }',
    { input: { requestId: randomUUID(), subscriptionId: subscription!.id, fromPosition } });
  expect((await replay(position + 1000)).data?.replayFactSubscription.refusals).toMatchObject([{ code: 'FACT_POSITION_AHEAD' }]);
  expect((await replay(position)).data?.replayFactSubscription.refusals).toEqual([]);
  await eventually(async () => at('/replayed').length > 1, 'the second telling');
  expect(at('/replayed')[1]!.told.facts.map((one) => [one.id, one.position])).toEqual([[fact.id, position]]);
});

test('[X8] a receiver that fails is called again later with the same facts, and paused in the end with the reason in sight', async () => {
  const { subscription } = await subscribe('finance', 'fiscal-supervision', '/failing', ['funds.quota-received.v1']);
  failing.add('/failing');
  const fact = await quota();
  const find = () => subscriptionOf('finance', 'fiscal-supervision', subscription!.id);
  await eventually(async () => (await find())?.attempts === 1, 'the first failure');
  expect((await find())?.failures).toMatchObject([{ answer: 'HTTP 503' }]);
  // Eight pauses, up to a day: the clock is moved past each.
  for (let failures = 2, day = 3; failures <= 9; failures += 1, day += 2) {
    await accountability.service.setClock(`2026-03-${String(day).padStart(2, '0')}T02:00:00Z`);
    await eventually(async () => (await find())?.attempts === failures || undefined, `failure ${failures}`);
  }
  expect(await find()).toMatchObject({ state: 'PAUSED', reason: 'HTTP 503', deliveredPosition: null });
  failing.delete('/failing');
  await asClient('finance', 'fiscal-supervision', 'mutation ($input: ReplayFactSubscriptionInput!) { replayFactSubscription(input: $input) { refusals { code } } }',
    { input: { requestId: randomUUID(), subscriptionId: subscription!.id, fromPosition: (await find())!.failures[0]!.fromPosition } });
  await eventually(async () => at('/failing').length > 0, 'the facts after all');
  expect(at('/failing')[0]!.told.facts.map(({ id }) => id)).toEqual([fact.id]);
  expect((await find())?.state).toBe('ACTIVE');
});

test('[X8] addresses inside, unknown facts and facts against the purpose are not subscribed, all said at once', async () => {
  const refused = await subscribe('finance', 'fiscal-supervision', '/x', ['supervision.clue-registered.v1', 'supervision.petition-registered.v1'], { url: 'https://10.1.2.3/hook' });
  expect(refused.refusals.map(({ code, field }) => [code, field])).toEqual([
    ['WEBHOOK_PRIVATE_ADDRESS', 'url'], ['FACT_TYPE_UNKNOWN', 'factTypes'], ['FACT_TYPE_NOT_FOR_PURPOSE', 'factTypes']]);
  const { errors } = await asClient('finance', 'fiscal-supervision', 'mutation ($input: SubscribeFactsInput!) { subscribeFacts(input: $input) { refusals { code } } }',
    { input: { requestId: randomUUID(), factTypes: ['funds.quota-received.v1'], regionCode: gulin, url: `${address}/x` } });
  expect(errors?.[0]?.extensions.code).toBe('FORBIDDEN');
});

test('[X8] with its registration a department\'s subscriptions end', async () => {
  const postId = await registerClient('ending', 'partner-finance', 'fiscal-supervision');
  const { subscription } = await subscribe('ending', 'fiscal-supervision', '/ending', ['funds.quota-received.v1']);
  const today = accountability.service.clock.now().toISOString().slice(0, 10);
  await command(accountability, 'keeper', 'endPost', { postId, heldUntil: today }, 'post { heldUntil }');
  await eventually(async () => (await accountability.sql("select 1 from kit.directory_entry where id = $1 and payload->>'heldUntil' is not null", [postId])).length > 0, 'the end');
  await quota();
  await eventually(async () => (await accountability.sql("select 1 from accountability.fact_subscription where id = $1 and state = 'ended' and reason = 'REGISTRATION_ENDED'", [subscription!.id])).length > 0, 'the end of the subscription');
  expect(at('/ending')).toEqual([]);
});

test('[X6] the keeper of the county sees every department that reads there, and nobody else sees them', async () => {
  await accountability.enterPost({ personId: 'data-keeper', duties: ['accountability.data-access.oversee'], regionCode: county });
  await accountability.enterPost({ personId: 'elsewhere', duties: ['accountability.data-access.oversee'], regionCode: gulin });
  await accountability.enterPost({ personId: 'passer-by', duties: [], regionCode: county });
  const list = (personId: string, regionCode: string) => accountability.ask<{ dataAccesses: { nodes: { clientId: string; purpose: string; purposeTitle: string; name: string; inForce: boolean }[]; totalCount: number } }>(
    personId, `{ dataAccesses(regionCode: "${regionCode}") { totalCount nodes { clientId name purpose purposeTitle opensPersonal inForce body { name } } } }`);
  const seen = (await list('data-keeper', county)).data?.dataAccesses.nodes ?? [];
  expect(seen.map(({ clientId, purpose, inForce }) => [clientId, purpose, inForce])).toEqual([['ending', 'fiscal-supervision', false], ['finance', 'fiscal-supervision', true]]);
  expect((await list('elsewhere', gulin)).data?.dataAccesses.totalCount).toBe(0);
  expect((await list('elsewhere', county)).data?.dataAccesses.totalCount).toBe(0);
  expect((await list('passer-by', county)).errors?.[0]?.extensions.code).toBe('FORBIDDEN');
  const other = await accountability.ask<{ dataAccess: unknown }>('passer-by', '{ dataAccess(clientId: "finance") { name } }');
  expect(other.data?.dataAccess).toBeNull();
});
