import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { startFixtureGateway, type FixtureGateway } from './fixtures/fixture-gateway.ts';
import type { Behaviour } from './fixtures/fixture-subgraph.ts';

let gateway: FixtureGateway;
const openMs = 400;
beforeAll(async () => { gateway = await startFixtureGateway({ SUBGRAPH_CIRCUIT_FAILURES: '3', SUBGRAPH_CIRCUIT_OPEN_MS: String(openMs) }); });
afterAll(() => gateway.stop());
afterEach(async () => {
  gateway.funds.behave(undefined);
  await pause(openMs + 50);
  await gateway.ask('{ total }');
});

const breakOff: Behaviour = (_request, response) => {
  response.destroy();
  return true;
};
const wholeRegion = '{ region(code: "430421000000") { name funds { received } } }';
const ill = async (times: number) => {
  gateway.funds.behave(breakOff);
  for (let i = 0; i < times; i += 1) await gateway.ask('{ total }');
  gateway.funds.received.length = 0;
};
const circuit = async () => /sunledger_subgraph_circuit\{[^}]*subgraph="funds"[^}]*\} ([\d.]+)/.exec(await (await fetch(`${gateway.origin}/metrics`)).text())?.[1];

test('a subgraph that failed several times in a row is not called: its fields are blank at once, in words that say so', async () => {
  await ill(3);
  const { body } = await gateway.ask(wholeRegion);
  expect(gateway.funds.received).toEqual([]);
  expect(body).toEqual({
    data: { region: { name: 'region 430421000000', funds: null } },
    errors: [{
      message: '资金子系统连续无法应答,已暂停访问,约 1 秒后恢复尝试 (funds did not answer several times in a row and is left alone; it is tried again in about 1 s)',
      path: ['region'], extensions: { code: 'SUBGRAPH_UNAVAILABLE', subgraph: 'funds', reason: 'circuit-open', retryAfterSeconds: 1, fields: ['region.funds'] },
    }],
  });
  expect(await circuit()).toBe('1');
});

test('one failure fewer and it is still called', async () => {
  await ill(2);
  gateway.funds.behave(undefined);
  expect((await gateway.ask('{ total }')).body.data).toEqual({ total: '104.00' });
  expect(await circuit()).toBe('0');
});

test('after a while one call tries it; when it answers, all are let through again', async () => {
  await ill(3);
  await pause(openMs + 50);
  expect(await circuit()).toBe('0.5');
  gateway.funds.behave(undefined);
  expect((await gateway.ask('{ total }')).body.data).toEqual({ total: '104.00' });
  const answers = await Promise.all(Array.from({ length: 5 }, (_, i) => gateway.ask(`{ a${i}: total }`)));
  expect(answers.every(({ body }) => body.errors === undefined)).toBe(true);
});

test('after a while no more than one call tries it; when that fails, it is left alone again', async () => {
  await ill(3);
  await pause(openMs + 50);
  // Nothing comes back: whoever tries waits for the timeout, whoever comes meanwhile doesn't.
  gateway.funds.behave(() => true);
  const answers = await Promise.all(Array.from({ length: 5 }, (_, i) => gateway.ask(`{ a${i}: total }`)));
  expect(gateway.funds.received).toHaveLength(1);
  const reasons = answers.map(({ body }) => body.errors?.[0]?.extensions['reason']);
  expect([reasons.filter((reason) => reason === 'timeout').length, reasons.filter((reason) => reason === 'circuit-open').length]).toEqual([1, 4]);
  expect(await circuit()).toBe('1');
});

test('[X6] errors in the subgraph\'s own words are answers: they leave it open to calls', async () => {
  gateway.accountability.received.length = 0;
  for (let i = 0; i < 5; i += 1) await gateway.ask('{ failure(code: "internal") }');
  expect(gateway.accountability.received).toHaveLength(5);
});
