import { createHash, randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { createRemoteJWKSet, jwtVerify } from 'jose';
import { findFreePorts } from '@sunledger/infra-process';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { apiResource, startIdentity, webClientId, type RunningIdentity } from '../src/index.ts';

vi.setConfig({ testTimeout: 30_000, hookTimeout: 30_000 });

const dataDir = mkdtempSync(join(tmpdir(), 'sunledger-identity-'));
const people = join(dataDir, 'people.json');
const departments = join(dataDir, 'departments.json');
const webOrigin = 'http://localhost:4000';
const redirectUri = `${webOrigin}/signed-in`;
let ports: number[] = [];
let identity: RunningIdentity;

const start = () => {
  const [port = 0, smtpPort = 0] = ports;
  return startIdentity({ port, smtpPort, issuer: `http://127.0.0.1:${port}`, dataDir, people, departments, webOrigins: [webOrigin], environment: {} });
};

beforeAll(async () => {
  writeFileSync(people, JSON.stringify([
    { login: 'village-clerk', name: '杨军', title: '村会计', body: '村民委员会' },
    { login: 'county-chief', name: '周明', title: '局长', body: '县财政局', password: 'guarded' },
  ]));
  writeFileSync(departments, JSON.stringify([
    { id: 'civil-affairs', secret: 's3cret', name: '民政局', purpose: 'benefit-matching', scope: 'households:read', region: '510525000000' },
  ]));
  ports = await findFreePorts(2);
  identity = await start();
});

afterAll(async () => {
  await identity.stop();
  rmSync(dataDir, { recursive: true, force: true });
});

const verify = (token: string) =>
  jwtVerify(token, createRemoteJWKSet(new URL(`${identity.issuer}/jwks`)), { issuer: identity.issuer, audience: apiResource });

const post = (path: string, body: unknown, headers: Record<string, string> = { 'content-type': 'application/json' }) =>
  fetch(identity.issuer + path, { method: 'POST', headers, body: typeof body === 'string' ? body : JSON.stringify(body) });

/** A browser in small: follows redirects of the issuer and keeps its cookies. */
function aBrowser() {
  const cookies = new Map<string, string>();
  return async function visit(url: string, form?: Record<string, string>): Promise<{ location: string; html: string; status: number }> {
    const response = await fetch(new URL(url, identity.issuer), {
      method: form ? 'POST' : 'GET', redirect: 'manual', body: form && new URLSearchParams(form),
      headers: { cookie: [...cookies].map(([name, value]) => `${name}=${value}`).join('; ') },
    });
    for (const line of response.headers.getSetCookie()) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(line) ?? [];
      cookies.set(name, value);
    }
    return { location: response.headers.get('location') ?? '', html: await response.text(), status: response.status };
  };
}

async function signIn(form: Record<string, string>) {
  const verifier = randomBytes(32).toString('base64url');
  const challenge = createHash('sha256').update(verifier).digest('base64url');
  const visit = aBrowser();
  const query = new URLSearchParams({
    client_id: webClientId, redirect_uri: redirectUri, response_type: 'code', scope: 'openid profile api', state: 'st',
    code_challenge: challenge, code_challenge_method: 'S256',
  });
  const interaction = await visit(`/auth?${query}`);
  const page = await visit(interaction.location);
  const submitted = await visit(interaction.location, form);
  const back = submitted.location ? await visit(submitted.location) : submitted;
  return { page, submitted, code: URL.parse(back.location)?.searchParams.get('code') ?? '', verifier };
}

const redeem = (code: string, verifier: string) => post('/token', new URLSearchParams({
  grant_type: 'authorization_code', client_id: webClientId, redirect_uri: redirectUri, code, code_verifier: verifier,
}).toString(), { 'content-type': 'application/x-www-form-urlencoded', 'origin': webOrigin });

test('one click on the demonstration page gives the web application an access token for that person', async () => {
  const { page, code, verifier } = await signIn({ login: 'village-clerk' });
  expect(page.html).toMatch(/演示登录[^]*村民委员会[^]*杨军[^]*村会计/);

  const answer = await redeem(code, verifier);

  expect(answer.headers.get('access-control-allow-origin')).toBe(webOrigin);
  const tokens = await answer.json() as { access_token: string };
  const { payload } = await verify(tokens.access_token);
  expect(payload).toMatchObject({ sub: 'village-clerk', client_id: webClientId, scope: 'api' });
});

test('a code without its PKCE verifier is worth nothing', async () => {
  const { code } = await signIn({ login: 'village-clerk' });
  expect((await redeem(code, randomBytes(32).toString('base64url'))).status).toBe(400);
});

test('a guarded person needs the password, an unknown one can\'t sign in', async () => {
  expect((await signIn({ login: 'county-chief', password: 'guess' })).submitted.status).toBe(401);
  expect((await signIn({ login: 'nobody' })).submitted.status).toBe(401);
  expect((await signIn({ login: 'county-chief', password: 'guarded' })).code).not.toBe('');
});

test('a department\'s token carries the purpose, scope and region of its registration, whatever it asks for', async () => {
  const form = new URLSearchParams({ grant_type: 'client_credentials', purpose: 'curiosity', region: '000000000000' });
  const answer = await post('/token', form.toString(), {
    'content-type': 'application/x-www-form-urlencoded', 'authorization': `Basic ${Buffer.from('civil-affairs:s3cret').toString('base64')}`,
  });
  const { access_token: token } = await answer.json() as { access_token: string };
  expect((await verify(token)).payload).toMatchObject({
    sub: 'civil-affairs', purpose: 'benefit-matching', scope: 'households:read', region: '510525000000',
  });
});

test('tokens issued before a restart are still good after it', async () => {
  const { access_token: token } = await (await post('/demo-token', { login: 'village-clerk' })).json() as { access_token: string };
  await identity.stop();
  identity = await start();
  // The test's own pool of connections has yet to notice that the old ones are closed.
  await sleep(50);
  expect((await verify(token)).payload.sub).toBe('village-clerk');
});

test('a page elsewhere gets no demonstration token', async () => {
  expect((await post('/demo-token', JSON.stringify({ login: 'village-clerk' }), { 'content-type': 'text/plain' })).status).toBe(400);
  const status = await new Promise((resolve) => {
    request(`${identity.issuer}/mailbox`, { headers: { host: 'rebound.example.com' } }, (answer) => resolve(answer.statusCode)).end();
  });
  expect(status).toBe(403);
});

test('[X8] a mail and a message sent out can be read on the development pages', async () => {
  await sendMail('Subject: =?UTF-8?B?6YCa55+l?=\r\nContent-Type: text/plain; charset=utf-8\r\n\r\n即将到期\r\n');
  await post('/messages', { channel: 'sms', to: '138****5678', text: '补贴已到账' });

  expect(await (await fetch(`${identity.issuer}/mailbox.json`)).json()).toMatchObject([
    { from: 'desk@example.com', to: ['officer@example.com'], subject: '通知', text: '即将到期' },
  ]);
  expect(await (await fetch(`${identity.issuer}/mailbox`)).text()).toContain('即将到期');
  expect(await (await fetch(`${identity.issuer}/messages`)).text()).toContain('补贴已到账');
});

function sendMail(content: string): Promise<void> {
  const commands = ['EHLO test', 'MAIL FROM:<desk@example.com>', 'RCPT TO:<officer@example.com>', 'DATA', `${content}\r\n.`, 'QUIT'];
  return new Promise((resolve, reject) => {
    const socket = connect(Number(new URL(identity.smtpUrl).port), '127.0.0.1');
    socket.on('error', reject);
    socket.on('close', () => resolve());
    socket.on('data', (chunk) => {
      // The last line of an answer has a space after its code.
      if (/^\d{3} /m.test(chunk.toString())) socket.write(`${commands.shift() ?? ''}\r\n`);
    });
  });
}
