import { expect, test } from 'vitest';
import { mustBeDemonstration } from './demonstration-only.ts';
import { Latest, readMessage } from './outbox.ts';
import { signInPage } from './pages.ts';

test.each([
  ['NODE_ENV=production', '127.0.0.1', 'http://127.0.0.1:4001', { NODE_ENV: 'production' }],
  ['SUNLEDGER_MODE=production', '127.0.0.1', 'http://127.0.0.1:4001', { SUNLEDGER_MODE: 'production' }],
  ['every address of the machine', '0.0.0.0', 'http://127.0.0.1:4001', {}],
  ['an address of the network', '192.168.1.5', 'http://127.0.0.1:4001', {}],
  ['an issuer behind a proxy', '127.0.0.1', 'https://sunledger.example.gov.cn', {}],
  ['a name that only begins like loopback', '127.0.0.1', 'http://127.0.0.1.example.com', {}],
] as const)('the demonstration sign-in is refused with %s', (_case, host, issuer, environment) => {
  expect(() => mustBeDemonstration(host, issuer, environment)).toThrow(/OIDC_ISSUER/);
});

test.each([['127.0.0.1', 'http://localhost:4001'], ['localhost', 'http://127.0.0.1:4001'], ['::1', 'http://[::1]:4001']])(
  'the demonstration sign-in is allowed on %s as %s', (host, issuer) => {
    expect(() => mustBeDemonstration(host, issuer, {})).not.toThrow();
  });

test('[X8] a message with an unmasked number is not taken', () => {
  const now = new Date('2018-03-01T00:00:00Z');
  expect(readMessage({ channel: 'sms', to: '13812345678', text: 'x' }, now)).toBeUndefined();
  expect(readMessage({ channel: 'pigeon', to: '138****5678', text: 'x' }, now)).toBeUndefined();
  expect(readMessage({ channel: 'sms', to: '138****5678', text: '已到账' }, now)).toEqual({
    sentAt: '2018-03-01T00:00:00.000Z', channel: 'sms', to: '138****5678', text: '已到账',
  });
});

test('only the latest are kept, newest first', () => {
  const latest = new Latest<number>(2);
  for (const item of [1, 2, 3]) latest.add(item);
  expect(latest.list()).toEqual([3, 2]);
});

test('a name can\'t put markup into the sign-in page', () => {
  const html = signInPage('u1', [{ login: 'a"b', name: '<script>alert(1)</script>', title: '&', body: '<b>' }]);
  expect(html).not.toContain('<script>');
  expect(html).toContain('value="a&quot;b"');
});
