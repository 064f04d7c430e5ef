import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { Partitioners, type Producer } from 'kafkajs';
import { afterAll, beforeAll, beforeEach, expect, inject, test, vi } from 'vitest';
import { directoryTopic, topicOf, type Context } from '@sunledger/events';
import { connectKafka } from '@sunledger/service-kit/events/kafka-client';
import { ensureTopics } from '@sunledger/service-kit/events/topics';
import { startFixtureGateway, type FixtureGateway } from './fixtures/fixture-gateway.ts';
import type { Behaviour } from './fixtures/fixture-subgraph.ts';

const prefix = `k${randomUUID().slice(0, 8)}.`;
let gateway: FixtureGateway;
let producer: Producer;

/** Nothing was disturbed for so long that answers are kept as long as they allow. */
const settled = () => pause(6300);

beforeAll(async () => {
  const kafka = connectKafka(inject('kafkaBrokers').split(','), 'test');
  await ensureTopics(kafka, { prefix });
  producer = kafka.producer({ createPartitioner: Partitioners.DefaultPartitioner });
  await producer.connect();
  gateway = await startFixtureGateway({ KAFKA_BROKERS: inject('kafkaBrokers'), KAFKA_TOPIC_PREFIX: prefix, SUBGRAPH_TIMEOUT_MS: '3000' });
  const hears = async () => ((await (await fetch(`${gateway.origin}/health/ready`)).json()) as { factsHeard: boolean }).factsHeard;
  await vi.waitFor(async () => expect(await hears()).toBe(true), { timeout: 20_000, interval: 100 });
});
afterAll(async () => {
  await gateway.stop();
  await producer.disconnect();
});
beforeEach(() => {
  for (const subgraph of [gateway.accountability, gateway.funds]) {
    subgraph.behave(undefined);
    subgraph.allow('max-age=60, public');
    subgraph.received.length = 0;
  }
});

async function publish(context: Context, { directory = false } = {}): Promise<void> {
  const fact = {
    id: randomUUID(), type: `${context}.something-happened.v1`, occurredOn: '2026-01-05', recordedAt: new Date().toISOString(), actor: { personId: 'clerk' },
    regionCode: '430421000000', aggregateId: 'a', aggregateVersion: 1, causes: [], correlationId: randomUUID(), payload: {},
  };
  await producer.send({ topic: prefix + (directory ? directoryTopic : topicOf(context)), acks: -1, messages: [{ key: 'a', value: JSON.stringify(fact) }] });
}

const as = async (subject: string) => ({ authorization: `Bearer ${await gateway.issuer.token({ subject })}` });
let asked = 0;
/** A question that nobody asked before. */
const fresh = (fields: string) => `query Q${(asked += 1)} { ${fields} }`;
const callsOf = async (query: string, headers: readonly Record<string, string>[]) => {
  for (const each of headers) await gateway.ask(query, { headers: each });
  return [gateway.accountability.received.length, gateway.funds.received.length];
};
const answering = (total: () => string): Behaviour => (_request, response) => {
  response.writeHead(200, { 'content-type': 'application/json', 'cache-control': 'max-age=60, public' }).end(JSON.stringify({ data: { total: total() } }));
  return true;
};

test('what all may read is asked once for all; what is each one\'s own, once for each', async () => {
  const [clerk, auditor] = [await as('clerk'), await as('auditor')];
  expect(await callsOf(fresh('total'), [clerk, auditor, {}, clerk])).toEqual([0, 1]);
  gateway.funds.allow('max-age=60, private');
  expect(await callsOf(fresh('total'), [clerk, clerk, auditor, auditor, {}, {}, { ...clerk, 'x-purpose': 'audit' }])).toEqual([0, 5]);
});

test('the narrowest part decides for the whole: one public and one private part are private, one that says nothing forbids', async () => {
  const whole = 'region(code: "430421000000") { name funds { received } }';
  const [clerk, auditor] = [await as('clerk'), await as('auditor')];
  gateway.funds.allow('max-age=60, private');
  expect(await callsOf(fresh(whole), [clerk, clerk, auditor])).toEqual([2, 2]);
  gateway.funds.allow(undefined);
  expect(await callsOf(fresh(whole), [clerk, clerk])).toEqual([4, 4]);
});

test('clients are told to keep nothing themselves: a fact would not reach them', async () => {
  const query = fresh('total');
  const headers = [(await gateway.ask(query)).headers, (await gateway.ask(query)).headers].map((one) => one.get('cache-control'));
  expect([headers, gateway.funds.received.length]).toEqual([['no-store', 'no-store'], 1]);
});

test('[X6] commands and reads of personal data are never kept, whatever a subgraph allows', async () => {
  const headers = { ...(await as('custodian')), 'x-purpose': 'case' };
  await callsOf('{ reporter }', [headers, headers]);
  const rename = 'mutation { renameRegion(input: { requestId: "r1", name: "x" }) { region { code } } }';
  expect(await callsOf(rename, [headers, headers])).toEqual([4, 0]);
});

test('[X6] a department\'s client is given nothing kept, and keeps nothing for others: each of its reads is recorded', async () => {
  const client = { authorization: `Bearer ${await gateway.issuer.token({ subject: 'audit-office', claims: { client_id: 'audit-office' } })}` };
  expect(await callsOf(fresh('total'), [client, {}, {}, client])).toEqual([0, 3]);
});

test('answers with an error are not kept', async () => {
  const error = { message: '无权 (no right)', extensions: { code: 'FORBIDDEN' } };
  gateway.funds.behave((_request, response) => {
    response.writeHead(200, { 'content-type': 'application/json', 'cache-control': 'max-age=60, public' }).end(JSON.stringify({ data: { total: null }, errors: [error] }));
    return true;
  });
  expect(await callsOf(fresh('total'), [{}, {}])).toEqual([0, 2]);
});

test('who asks as of a position is not given what was kept before it', async () => {
  const query = fresh('total');
  const asOf = { 'x-sunledger-as-of': 'funds.refund-paid.v1/0b6e1f2a-1111-4222-8333-444455556666' };
  expect(await callsOf(query, [{}, asOf, asOf, {}])).toEqual([0, 3]);
});

test('a fact drops what hangs on its context within a second; a place\'s name stays, and goes with a fact of the directory', { timeout: 40_000 }, async () => {
  await settled();
  const [sum, name] = [fresh('total'), fresh('region(code: "430421000000") { name }')];
  for (const query of [sum, name, sum, name]) await gateway.ask(query);
  await pause(1500);
  expect(await callsOf(sum, [{}])).toEqual([1, 1]);

  await publish('funds');
  const at = Date.now();
  await expect.poll(async () => (await callsOf(sum, [{}]))[1], { timeout: 1000, interval: 20 }).toBeGreaterThan(1);
  expect(Date.now() - at).toBeLessThan(1000);
  await gateway.ask(name);
  expect(gateway.accountability.received).toHaveLength(1);

  await publish('accountability', { directory: true });
  await expect.poll(async () => (await callsOf(name, [{}]))[0], { timeout: 1000, interval: 20 }).toBe(2);
});

test('figures that are rolled up only after their fact are shown within a second all the same', { timeout: 40_000 }, async () => {
  await settled();
  let total = '1.00';
  gateway.funds.behave(answering(() => total));
  const query = fresh('total');
  const read = async () => (await gateway.ask(query)).body.data?.['total'];
  expect(await read()).toBe('1.00');
  await publish('funds');
  // Readers ask all the time; the fact is heard long before the figure changes, and no other fact follows.
  const until = Date.now() + 400;
  while (Date.now() < until) expect(await read()).toBe('1.00');
  total = '2.00';
  const changedAt = Date.now();
  while ((await read()) !== '2.00') await pause(10);
  expect(Date.now() - changedAt).toBeLessThan(1000);
  // Not asked anew each time either: for half a second the answer is kept.
  expect(gateway.funds.received.length).toBeLessThan(12);
});

test('an answer that was begun before a fact is not kept after it', async () => {
  gateway.funds.behave((request, response) => {
    void pause(600).then(() => answering(() => 'old')(request, response));
    return true;
  });
  const query = fresh('total');
  const slow = gateway.ask(query);
  await pause(100);
  await publish('funds');
  await slow;
  gateway.funds.behave(answering(() => 'new'));
  expect((await gateway.ask(query)).body.data).toEqual({ total: 'new' });
});

test('who commands and then reads is not given what was kept before the command', async () => {
  const name = fresh('region(code: "430421000000") { name }');
  await gateway.ask(name);
  await gateway.ask('mutation { renameRegion(input: { requestId: "r1", name: "x" }) { region { code } } }');
  await gateway.ask(name);
  expect(gateway.accountability.received).toHaveLength(3);
});

test('while facts are not heard nothing is kept', async () => {
  const deaf = await startFixtureGateway({ KAFKA_BROKERS: '127.0.0.1:9' });
  deaf.funds.allow('max-age=60, public');
  await deaf.ask('{ total }');
  await deaf.ask('{ total }');
  expect(deaf.funds.received).toHaveLength(2);
  await deaf.stop();
});
