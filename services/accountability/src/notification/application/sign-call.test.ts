import { createHmac } from 'node:crypto';
import { expect, test } from 'vitest';
import { signatureOf, signingKeyOf } from './sign-call.ts';

test('[X8] a receiver can check time and body by the key of its subscription alone', () => {
  const key = signingKeyOf('sealing-key', 'subscription-1');
  expect(signingKeyOf('sealing-key', 'subscription-2')).not.toBe(key);
  const mac = createHmac('sha256', key).update('1767225600.{"a":1}').digest('hex');
  expect(signatureOf(key, '{"a":1}', new Date('2026-01-01T00:00:00.900Z'))).toBe(`t=1767225600,v1=${mac}`);
});
