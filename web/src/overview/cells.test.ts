import { expect, test } from 'vitest';
import { cellForFile, cellText, inOrder } from './cells.ts';
import type { CellKind, CellValue } from './figure-list.ts';

const list = (kind: CellKind) => ({ columns: [{ kind, zh: '', en: '' }] });
const rows = (...values: CellValue[]) => values.map((value, i) => ({ id: String(i), trace: null, cells: [value] }));
const sorted = (kind: CellKind, descending: boolean, ...values: CellValue[]) =>
  inOrder(rows(...values), list(kind), { column: 0, descending }).map(({ cells }) => cells[0]);

test('[A10] money is sorted by its worth to the fen, what is missing comes last both ways', () => {
  expect(sorted('money', false, '100.00', null, '99.99', '-1.00')).toEqual(['-1.00', '99.99', '100.00', null]);
  expect(sorted('money', true, '12345678901234567.88', null, '12345678901234567.89')).toEqual(['12345678901234567.89', '12345678901234567.88', null]);
});

test('without an order the list stays as the server gave it', () => {
  expect(inOrder(rows('b', 'a'), list('text'), undefined).map(({ cells }) => cells[0])).toEqual(['b', 'a']);
});

test('a file gets plain numbers, a person gets separators', () => {
  expect(cellText('money', '1234567.00')).toBe('1,234,567.00');
  expect(cellForFile('money', '1234567.00')).toBe('1234567.00');
  expect(cellText('day', null)).toBe('—');
  expect(cellForFile('day', null)).toBe('');
});
