import { expect, test } from 'vitest';
import { fenText, groupDigits, spokenYuan, toFen, typedYuan, yuanText } from './money.ts';

test.each([
  ['0.00', '0.00', '元'], ['9999.99', '9,999.99', '元'], ['10000.00', '1.00', '万元'], ['10049.99', '1.00', '万元'], ['10050.00', '1.01', '万元'],
  ['99999999.99', '10,000.00', '万元'], ['100000000.00', '1.00', '亿元'], ['-25000.00', '-2.50', '万元'],
] as const)('%s yuan is told as %s %s', (amount, number, unit) => {
  expect(spokenYuan(amount)).toEqual({ number, unit });
});

test('an exact sum keeps every fen, however large', () => {
  expect(yuanText('12345678901234567.89')).toBe('12,345,678,901,234,567.89 元');
  expect(toFen('-0.05')).toBe(-5n);
  expect(toFen('12345678901234567.89')).toBe(1234567890123456789n);
  expect(groupDigits('1000')).toBe('1,000');
});

test.each([
  ['1200', '1200.00'], ['1,200.5', '1200.50'], ['１', undefined], ['0.05', '0.05'], ['1200.505', undefined], ['-3', undefined], ['', undefined], [' 12 000元', '12000.00'], ['007', '7.00'], ['1.', undefined],
])('%s, as typed, is %s', (typed, amount) => {
  expect(typedYuan(typed)).toBe(amount);
});

test('whole fen are written with two digits, below nought too', () => {
  expect([5n, 100n, -5n, -12345n, 0n].map(fenText)).toEqual(['0.05', '1.00', '-0.05', '-123.45', '0.00']);
});
