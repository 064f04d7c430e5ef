import { expect, test } from 'vitest';
import { toCsv } from './csv.ts';

test('a text that a spreadsheet would run is written as text, a number stays a number', () => {
  expect(toCsv([['=HYPERLINK("x")', '-12.50', '@a', '甲,乙']])).toBe('\uFEFF"\'=HYPERLINK(""x"")",-12.50,\'@a,"甲,乙"\r\n');
});
