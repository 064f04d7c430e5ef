import { createHmac } from 'node:crypto';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { audience } from '@sunledger/service-kit/identity/verify-token';
import { startFixtureGateway, type FixtureGateway } from './fixtures/fixture-gateway.ts';

let gateway: FixtureGateway;
beforeAll(async () => { gateway = await startFixtureGateway(); });
afterAll(() => gateway.stop());
afterEach(() => { gateway.funds.received.length = 0; });

const coded = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url');
const seconds = (ms: number) => Math.floor((Date.now() + ms) / 1000);
const claims = () => ({ iss: gateway.issuer.issuer, aud: audience, sub: 'clerk', iat: seconds(0), exp: seconds(600_000) });
const unsigned = (header: object) => `${coded(header)}.${coded(claims())}.`;
const signedWith = (secret: string, header: object) => {
  const text = `${coded(header)}.${coded(claims())}`;
  return `${text}.${createHmac('sha256', secret).update(text).digest('base64url')}`;
};
const altered = async () => {
  const [header, , signature] = (await gateway.issuer.token()).split('.');
  return `${header}.${coded({ ...claims(), sub: 'county-leader' })}.${signature}`;
};

test.each<[string, () => string | Promise<string>]>([
  ['signed with another key', () => gateway.issuer.token({ forged: true })],
  ['of another person under the first one\'s signature', altered],
  ['with the algorithm "none"', () => unsigned({ alg: 'none', typ: 'JWT' })],
  ['with the algorithm "nOnE"', () => unsigned({ alg: 'nOnE' })],
  ['signed with HS256 by the public key as its secret', () => signedWith(gateway.issuer.publicKeyPem, { alg: 'HS256', kid: 'one' })],
  ['that brings its own key along', () => signedWith('own', { alg: 'HS256', jwk: { kty: 'oct', k: Buffer.from('own').toString('base64url') } })],
  ['that names a place to fetch its key from', () => signedWith('own', { alg: 'HS256', jku: 'http://127.0.0.1:1/keys' })],
  ['under an unknown key', () => signedWith('own', { alg: 'ES256', kid: 'another' })],
  ['that has expired', () => gateway.issuer.token({ expiresAt: new Date(Date.now() - 1000) })],
  ['that is not valid yet', () => gateway.issuer.token({ notBefore: new Date(Date.now() + 60_000) })],
  ['made for another audience', () => gateway.issuer.token({ audience: 'urn:another:api' })],
  ['of another issuer', () => gateway.issuer.token({ issuer: 'https://login.example.com' })],
  ['of an issuer whose name begins alike', () => gateway.issuer.token({ issuer: `${gateway.issuer.issuer}.example.com` })],
  ['without a subject', () => gateway.issuer.token({ subject: '' })],
  ['cut off', async () => (await gateway.issuer.token()).slice(0, -4)],
])('a token %s is refused with 401, also when asked again, and no subgraph is asked', async (_case, make) => {
  const authorization = `Bearer ${await make()}`;
  for (let i = 0; i < 2; i += 1) {
    const { status, body, text } = await gateway.ask('{ total }', { headers: { authorization } });
    expect([status, body.errors?.[0]?.extensions['code'], body.data ?? null]).toEqual([401, 'UNAUTHENTICATED', null]);
    expect(text).not.toMatch(/jwt|jose|signature|expired at/i);
  }
  expect(gateway.funds.received).toEqual([]);
});

test('a token that was good is refused from the moment it expires, though it was seen before', async () => {
  const authorization = `Bearer ${await gateway.issuer.token({ expiresAt: new Date(Date.now() + 2000) })}`;
  expect((await gateway.ask('{ total }', { headers: { authorization } })).status).toBe(200);
  await expect.poll(async () => (await gateway.ask('{ total }', { headers: { authorization } })).status, { timeout: 5000, interval: 200 }).toBe(401);
});

test('headers that claim an identity are worth nothing: they reach no subgraph', async () => {
  const claimed = { 'x-actor': 'county-leader', 'x-user': 'county-leader', 'x-forwarded-user': 'county-leader', 'x-sunledger-actor': 'county-leader', cookie: 'session=county-leader' };
  await gateway.ask('{ total }', { headers: claimed });
  expect(JSON.stringify(gateway.funds.received[0]!.headers)).not.toContain('county-leader');
});
