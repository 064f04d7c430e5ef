import { expect, test } from 'vitest';
import { receiptCodeOf, receiptHash } from './receipt-code.ts';

const id = '0b6a3b0e-9f0e-4a53-8a0b-0d5f8f7f6f11';

test('[S1] a receipt code has 100 bits, is the same for the same petition and key, and for no other', () => {
  const code = receiptCodeOf('secret', id);
  expect(code).toMatch(/^([0-9A-HJKMNP-TV-Z]{5}-){3}[0-9A-HJKMNP-TV-Z]{5}$/);
  expect(receiptCodeOf('secret', id)).toBe(code);
  expect(receiptCodeOf('another', id)).not.toBe(code);
  const many = new Set(Array.from({ length: 2000 }, (_, i) => receiptCodeOf('secret', `petition-${i}`)));
  expect(many.size).toBe(2000);
  for (let place = 0; place < 23; place += 1) {
    if (place % 6 === 5) continue;
    expect(new Set([...many].map((one) => one[place])).size, `every sign occurs at place ${place}`).toBe(32);
  }
});

test('[S1] a code is known again however it was typed', () => {
  const code = receiptCodeOf('secret', id);
  const hash = receiptHash('secret', code);
  expect(receiptHash('secret', ` ${code.toLowerCase().replaceAll('-', ' ')} `)).toBe(hash);
  expect(receiptHash('secret', code.replaceAll('0', 'o').replaceAll('1', 'l'))).toBe(hash);
  expect(receiptHash('secret', `${code.slice(0, -1)}${code.endsWith('A') ? 'B' : 'A'}`)).not.toBe(hash);
});
