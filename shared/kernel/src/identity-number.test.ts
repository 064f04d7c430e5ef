import { expect, test } from 'vitest';
import { checkIdentityNumber } from './identity-number.ts';

test.each(['11010519491231002X', '11010519491231002x', ' 11010519491231002X ', '１１０１０５１９４９１２３１００２Ｘ', '110105491231002'])(
  '[F8] %j is the number of the GB 11643 example',
  (text) => {
    expect(checkIdentityNumber(text)).toEqual({ ok: true, normalized: '11010519491231002X' });
  },
);

test.each([
  ['110105194912310021', 'CHECKSUM'],
  ['110105194912310030', 'CHECKSUM'],
  ['11010519490231002X', 'DATE'],
  ['110105190002290020', 'DATE'], // 1900 was no leap year
  ['110105210001010011', 'DATE'],
  ['110105491331002', 'DATE'],
  ['1101051949123100', 'LENGTH'],
  ['', 'LENGTH'],
  ['1101051949123100X2', 'FORMAT'],
  ['010105194912310020', 'FORMAT'],
  ['11010549123100X', 'FORMAT'],
] as const)('[F8] %s is refused for its %s', (text, reason) => {
  expect(checkIdentityNumber(text)).toEqual({ ok: false, reason });
});

test('[F8] any single wrong digit is noticed', () => {
  const right = '11010519491231002X';
  for (let at = 0; at < 17; at += 1) {
    for (const digit of '0123456789') {
      if (digit === right[at]) continue;
      expect(checkIdentityNumber(right.slice(0, at) + digit + right.slice(at + 1)).ok).toBe(false);
    }
  }
});
