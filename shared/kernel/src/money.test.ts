import { expect, test } from 'vitest';
import { formatYuan, parseYuan, shareOf, splitByWeights } from './money.ts';

test.each([
  ['0', 0n], ['0.05', 5n], ['1234.5', 123_450n], ['1234.50', 123_450n], ['-0.01', -1n],
  ['10000000000000.00', 10n ** 15n],
])('[F2] %s yuan is read to the fen', (text, fen) => {
  expect(parseYuan(text)).toBe(fen);
});

test.each(['', '1.234', '1e3', '1,000.00', '+1', '01', '.5', '5.', ' 1', 'NaN', '¥1', '10000000000000.01', '9'.repeat(400)])(
  '[F2] %j is not an amount of yuan',
  (text) => {
    expect(parseYuan(text)).toBeUndefined();
  },
);

test.each([[0n, '0.00'], [5n, '0.05'], [-5n, '-0.05'], [123_450n, '1234.50'], [-100n, '-1.00']])(
  '[F2] %s fen are written with two digits and read back unchanged',
  (fen, text) => {
    expect(formatYuan(fen)).toBe(text);
    expect(parseYuan(text)).toBe(fen);
  },
);

test.each([
  [10_000n, '3', 300n],
  [100n, '0.5', 1n], // half a fen goes up
  [99n, '0.5', 0n], // just under half goes down
  [150n, '33.33', 50n],
  [-100n, '0.5', -1n],
])('[F7] a share of %s fen at %s percent is %s fen', (fen, percent, share) => {
  expect(shareOf(fen, percent)).toBe(share);
});

test('a percentage that is not a plain decimal is a broken invariant', () => {
  for (const percent of ['', '-3', '3%', '1e1', '.5']) expect(() => shareOf(100n, percent)).toThrow(RangeError);
});

test('[F11] a split by weights loses and invents no fen', () => {
  expect(splitByWeights(100n, [1n, 1n, 1n])).toEqual([34n, 33n, 33n]);
  expect(splitByWeights(10n, [0n, 5n, 5n])).toEqual([0n, 5n, 5n]);
  expect(splitByWeights(-100n, [1n, 1n, 1n])).toEqual([-34n, -33n, -33n]);
  const parts = splitByWeights(10n ** 15n + 7n, [3n, 7n, 11n, 13n, 0n]);
  expect(parts.reduce((all, part) => all + part, 0n)).toBe(10n ** 15n + 7n);
});

test('the largest remainder gets the odd fen', () => {
  expect(splitByWeights(10n, [1n, 2n, 4n])).toEqual([1n, 3n, 6n]);
});

test('weights that cannot be split by are a broken invariant', () => {
  expect(() => splitByWeights(1n, [])).toThrow(RangeError);
  expect(() => splitByWeights(1n, [0n])).toThrow(RangeError);
  expect(() => splitByWeights(1n, [2n, -1n])).toThrow(RangeError);
});
