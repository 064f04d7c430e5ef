import { createSecretKey } from 'node:crypto';
import { expect, test } from 'vitest';
import { accountToken, newImportKey, openImportKey, openPayee, sealPayee } from './payee-sealing.ts';

const payee = { name: '张三', account: '6228480402564890018' };

test('[F8] a payee opens with the key of its import and its line, and with nothing else', () => {
  const { bytes, sealedKey } = newImportKey('a sealing key of the service');
  const key = createSecretKey(bytes);
  const sealed = sealPayee(key, 7, payee);
  expect(sealed.includes(Buffer.from(payee.account))).toBe(false);
  expect(openPayee(openImportKey('a sealing key of the service', sealedKey), 7, sealed)).toEqual(payee);
  for (const more of [{ phone: '13800000001' }, { collector: '李四' }, { phone: '13800000001', collector: '李四' }]) {
    expect(openPayee(key, 9, sealPayee(key, 9, { ...payee, ...more }))).toEqual({ ...payee, ...more });
  }
  expect(() => openPayee(key, 8, sealed)).toThrow();
  expect(() => openPayee(key, 7, sealed, 1)).toThrow();
  expect(openPayee(key, 7, sealPayee(key, 7, payee, 1), 1)).toEqual(payee);
  expect(() => openPayee(createSecretKey(newImportKey('a sealing key of the service').bytes), 7, sealed)).toThrow();
  expect(() => openImportKey('another key', sealedKey)).toThrow();
});

test('[F8] equal accounts have equal tokens under one key only', () => {
  expect(accountToken('k1', payee.account)).toBe(accountToken('k1', payee.account));
  expect(accountToken('k1', payee.account)).not.toBe(accountToken('k2', payee.account));
});
