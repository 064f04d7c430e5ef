import { expect, test } from 'vitest';
import { invoiceSum, isWhole } from './invoice-rows.tsx';

const invoice = (number: string, code: string, amount = '1.10', issuedOn = '2026-06-12') => ({ number, code, amount, issuedOn });

test.each([
  ['a fully electronic one', invoice('05112600012345678901', ''), true], ['a fully electronic one with a code', invoice('05112600012345678901', '1100000000'), false],
  ['one of paper', invoice('12345678', '011002000711'), true], ['one of paper without its code', invoice('12345678', ''), false], ['one of nineteen digits', invoice('0511260001234567890', ''), false],
  ['one without its day', invoice('05112600012345678901', '', '1.00', ''), false], ['one without a sum', invoice('05112600012345678901', '', ''), false],
])('[F6] an invoice is whole or not: %s', (_, typed, whole) => {
  expect(isWhole(typed)).toBe(whole);
});

test('[F6] the amount claimed is what the invoices come to, to the fen', () => {
  expect(invoiceSum([invoice('1', '', '0.10'), invoice('2', '', '0.2'), invoice('3', '', '456,000')])).toBe('456000.30');
  expect(invoiceSum([invoice('1', '', '0.10'), invoice('2', '', 'zwei')])).toBeUndefined();
});
