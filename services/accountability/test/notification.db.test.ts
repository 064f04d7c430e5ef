import { createHmac, randomUUID } from 'node:crypto';
import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startIdentity, type RunningIdentity } from '@sunledger/infra-identity';
import { deadlineMissed, deadlineSet } from '@sunledger/events';
import { eventually, type TestService } from '@sunledger/testkit';
import { command, county, registerBody, startAccountability } from './start-accountability.ts';

interface Call {
  path: string;
  headers: IncomingMessage['headers'];
  body: string;
}

interface Mail {
  from: string;
  to: string[];
  subject: string;
  text: string;
}

const people = new URL('../../../infra/identity/demonstration/people.json', import.meta.url).pathname;
let accountability: TestService;
let receiver: ReturnType<typeof createServer>;
let development: RunningIdentity;
const dataDir = mkdtempSync(join(tmpdir(), 'sunledger-notification-'));
let address: string;
const calls: Call[] = [];
let failing = 0;

async function findFreePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}

beforeAll(async () => {
  receiver = createServer((request, response) => {
    let body = '';
    request.on('data', (part: Buffer) => { body += part.toString(); });
    request.on('end', () => {
      calls.push({ path: request.url ?? '', headers: request.headers, body });
      response.writeHead(request.url === '/hook' && failing-- > 0 ? 503 : 200).end();
    });
  });
  await new Promise<void>((resolve) => receiver.listen(0, '127.0.0.1', resolve));
  address = `http://127.0.0.1:${(receiver.address() as AddressInfo).port}`;
  const [port, smtpPort] = [await findFreePort(), await findFreePort()];
  development = await startIdentity({ port, smtpPort, issuer: `http://127.0.0.1:${port}`, dataDir, people, webOrigins: [], environment: {} });
  accountability = await startAccountability({ now: '2026-03-02T02:00:00Z', settings: { smtpUrl: development.smtpUrl, messagesUrl: `${development.issuer}/messages` } });
  await accountability.enterPost({ personId: 'officer', duties: ['accountability.webhook.subscribe', 'accountability.desk.read'], regionCode: county });
}, 120_000);
afterAll(async () => {
  await accountability?.stop();
  await development?.stop();
  receiver?.close();
  rmSync(dataDir, { recursive: true, force: true });
});

const setClock = (iso: string) => accountability.service.setClock(iso);
const hooks = () => calls.filter(({ path }) => path === '/hook');

const subscribe = (bodyId: string, url: string) =>
  command<{ subscription: { id: string } | null; signingKey: string | null }>(accountability, 'officer', 'subscribeWebhook', { bodyId, url }, 'subscription { id url body { name } } signingKey');

async function clockIn(bodyId: string, title = '资金转下达') {
  const deadlineId = randomUUID();
  const about = { deadlineId, kind: 'funds.pass-allocation-on', subjectType: 'Allocation', subjectId: `allocation-${deadlineId}`, bodyId };
  await accountability.hear(deadlineSet.funds, { aggregateId: deadlineId, regionCode: county, payload: { ...about, title, startedOn: '2026-02-01', dueOn: '2026-03-01', provisional: false, policy: 'national@1' } });
  const miss = () => accountability.hear(deadlineMissed.funds, { aggregateId: deadlineId, regionCode: county, payload: { ...about, dueOn: '2026-03-01', settledOn: '2026-03-01', state: 'missed' } });
  return { deadlineId, miss };
}

test('[X8] a subscribed address is called once for what comes and once for what is late, signed, with ids and no words', async () => {
  const bodyId = await registerBody(accountability, { name: '订阅机构', bodyKind: 'county-finance', regionCode: county });
  const { signingKey } = await subscribe(bodyId, `${address}/hook`);
  const { deadlineId, miss } = await clockIn(bodyId, '某某事项');
  await miss();
  await setClock('2026-03-02T02:01:00Z');
  await eventually(async () => hooks().length >= 2, 'both calls');
  expect(hooks().map(({ body }) => (JSON.parse(body) as { kind: string }).kind).sort()).toEqual(['desk.item-assigned', 'desk.item-overdue']);
  for (const { headers, body } of hooks()) {
    const [, seconds, mac] = /^t=(\d+),v1=([0-9a-f]{64})$/.exec(String(headers['x-sunledger-signature']))!;
    expect(mac).toBe(createHmac('sha256', signingKey!).update(`${seconds}.${body}`).digest('hex'));
    expect(JSON.parse(body)).toMatchObject({ id: headers['x-sunledger-delivery'], bodyId, deadlineId, regionCode: county, dueOn: '2026-03-01' });
    expect(body).not.toMatch(/某某事项|[\u4e00-\u9fff]/);
  }
  await setClock('2026-03-02T02:30:00Z');
  expect(hooks()).toHaveLength(2);
});

test('[X8] an address that fails is called again after growing pauses, under the same id, until it takes it', async () => {
  const bodyId = await registerBody(accountability, { name: '失败机构', bodyKind: 'county-audit', regionCode: county });
  const { subscription } = await subscribe(bodyId, `${address}/hook`);
  failing = 2;
  const before = hooks().length;
  await clockIn(bodyId);
  const state = async () => {
    const { data } = await accountability.ask<{ webhookSubscriptions: { deliveries: { attempts: number; state: string; lastAnswer: string }[] }[] }>(
      'officer', `{ webhookSubscriptions(bodyId: "${bodyId}") { url deliveries { attempts state lastAnswer nextAttemptAt } } }`);
    return data?.webhookSubscriptions[0]?.deliveries[0];
  };
  const reach = async (attempts: number, iso: string) => {
    await setClock(iso);
    return eventually(async () => ((await state())?.attempts === attempts ? state() : undefined), `attempt ${attempts}`);
  };
  expect(await reach(1, '2026-03-02T03:00:00Z')).toMatchObject({ state: 'PENDING', lastAnswer: 'HTTP 503' });
  expect(await reach(1, '2026-03-02T03:00:30Z')).toMatchObject({ state: 'PENDING' });
  expect(await reach(2, '2026-03-02T03:02:00Z')).toMatchObject({ state: 'PENDING' });
  expect(await reach(3, '2026-03-02T03:10:00Z')).toMatchObject({ state: 'DELIVERED', lastAnswer: 'HTTP 200' });
  expect(new Set(hooks().slice(before).map(({ headers }) => headers['x-sunledger-delivery'])).size).toBe(1);
  const ended = await command(accountability, 'officer', 'endWebhook', { subscriptionId: subscription!.id }, 'subscription { endedAt }');
  expect(ended.refusals).toEqual([]);
});

test.each([['http://example.com/hook', 'WEBHOOK_NOT_HTTPS'], ['https://10.1.2.3/hook', 'WEBHOOK_PRIVATE_ADDRESS'], ['file:///etc/passwd', 'WEBHOOK_NOT_AN_ADDRESS']])(
  '[X8] %s is not subscribed', async (url, code) => {
    const [body] = await accountability.sql<{ id: string }>('select id from accountability.body where region_code = $1 limit 1', [county]);
    expect((await subscribe(body!.id, url)).refusals).toMatchObject([{ code, field: 'url' }]);
  });

test('[X8] an office gets one mail in the morning about all that came onto its desk, and one at once where it asked so', async () => {
  await setClock('2026-03-03T02:00:00Z');
  const daily = await registerBody(accountability, { name: '每日机构', bodyKind: 'county-department', regionCode: county, email: 'daily@example.gov.cn', dutyPhone: '13800138000' });
  const atOnce = await registerBody(accountability, { name: '即时机构', bodyKind: 'county-department', regionCode: county, email: 'at-once@example.gov.cn', mailWhen: 'AT_ONCE' });
  const first = await clockIn(daily, '甲事项');
  await first.miss();
  await clockIn(atOnce, '乙事项');
  const shown = async <T>(page: string) => (await (await fetch(`${development.issuer}/${page}.json`)).json()) as T[];
  const mailTo = async (to: string) => (await shown<Mail>('mailbox')).filter((mail) => mail.to.includes(to));
  await setClock('2026-03-03T02:01:00Z');
  await eventually(async () => (await mailTo('at-once@example.gov.cn')).length === 1, 'the mail at once');
  expect(await mailTo('daily@example.gov.cn')).toEqual([]);
  await setClock('2026-03-04T00:00:30Z');
  await eventually(async () => (await mailTo('daily@example.gov.cn')).length === 1, 'the daily mail');
  const [mail] = await mailTo('daily@example.gov.cn');
  expect(mail?.from).toBe('sunledger@localhost');
  expect(mail?.subject).toContain('新交办 1 件,逾期 1 件');
  expect(mail?.text).toContain('甲事项(2026-03-01)');
  const messages = await shown<Record<string, string>>('messages');
  expect(messages).toMatchObject([{ channel: 'sms', to: '138****8000', text: '【阳光账】每日机构有 1 件事项逾期未办,请登录办理。' }]);
});
