import { expect, test } from 'vitest';
import type { AssessmentScheme } from '@sunledger/policy';
import { formatDecimal, mulDiv, parseDecimal, percentOf } from './decimal.ts';
import { bandScore, effectsOf, gradeOf, scoreScheme } from './score-rules.ts';

const d = parseDecimal;
const band = (max: string, full: string, zero: string, value: string) => formatDecimal(bandScore(d(max), d(full), d(zero), d(value)));

const scheme: AssessmentScheme = {
  indicators: [
    { code: 'hops', title: '下达及时率', max: '60', measure: 'funds.hops-on-time-percent', full: '100', zero: '70' },
    { code: 'books', title: '结账率', max: '40', measure: 'manual', full: '100', zero: '80' },
  ],
  deductions: [{ code: 'violation', title: '违纪', measure: 'accountability.sanctioned-persons', pointsEach: '2' }],
  maxDeduction: '5',
  vetoes: [{ code: 'serious', title: '重大违纪', measure: 'manual' }],
  grades: [{ code: 'excellent', title: '优', from: '90' }, { code: 'fair', title: '中', from: '60' }, { code: 'poor', title: '差', from: '0' }],
  effects: [
    { grade: 'excellent', target: 'met', bonusPercent: '5' },
    { target: 'missed', cutPercent: '5' },
    { grade: 'poor', talk: true },
  ],
};
const values = (entries: Record<string, string>) => new Map(Object.entries(entries).map(([code, text]) => [code, d(text)]));

test('[A8] the bands of Yunnan: 35 working days of 25 to 50 give 3.6 of 6, 20 days of 15 to 30 a third of a half', () => {
  expect(band('6', '25', '50', '35')).toBe('3.6');
  expect(band('0.5', '15', '30', '20')).toBe('0.3333');
});

test.each([
  ['at full', '25', '6'], ['just past full', '25.0001', '6'], ['below full', '3', '6'], ['one day past full', '26', '5.76'],
  ['one day before zero', '49', '0.24'], ['at zero', '50', '0'], ['past zero', '51', '0'],
])('[A8] where less is better, %s scores as the line says', (_case, value, score) => {
  expect(band('6', '25', '50', value)).toBe(score);
});

test.each([['at zero', '70', '0'], ['below zero', '69', '0'], ['half way', '85', '30'], ['just before full', '99.99', '59.98'], ['at full', '100', '60'], ['above full', '101', '60']])(
  '[A8] where more is better, %s scores as the line says', (_case, value, score) => {
    expect(band('60', '100', '70', value)).toBe(score);
  });

test('[A8] decimals round once, half away from zero, and lose no place they have', () => {
  expect(mulDiv(1n, 1n, 2n)).toBe(1n);
  expect(mulDiv(-1n, 1n, 2n)).toBe(-1n);
  expect(mulDiv(1n, 1n, 3n)).toBe(0n);
  expect(percentOf(1n, 3n)).toBe(333_333n);
  expect(percentOf(0n, 0n)).toBeUndefined();
  expect(['0', '3.6', '-0.5', '12.3456'].map((text) => formatDecimal(d(text)))).toEqual(['0', '3.6', '-0.5', '12.3456']);
  expect(() => d('1e3')).toThrow(RangeError);
});

test('[A8] an indicator with nothing to measure does not count, and the rest stands on a scale of 100', () => {
  const { sum, points } = scoreScheme(scheme, values({ hops: '85' }), null);
  expect(formatDecimal(sum)).toBe('50');
  expect([...points.keys()]).toEqual(['hops']);
  expect(scoreScheme(scheme, new Map(), null).score).toBe(0n);
});

test.each([['two persons', '2', '4'], ['at the most', '2.5', '5'], ['past the most', '3', '5']])('[A8] deductions stop at the most: %s', (_case, persons, off) => {
  const { deduction, score } = scoreScheme(scheme, values({ hops: '100', books: '100', violation: persons }), null);
  expect(formatDecimal(deduction)).toBe(off);
  expect(score).toBe(d('100') - d(off));
});

test('[A8] a grade begins exactly at its bound', () => {
  expect(gradeOf(scheme, d('90'), false)).toBe('excellent');
  expect(gradeOf(scheme, d('89.9999'), false)).toBe('fair');
  expect(gradeOf(scheme, d('60'), false)).toBe('fair');
  expect(gradeOf(scheme, d('59.9999'), false)).toBe('poor');
});

test('[A8] one veto gives the worst grade whatever the sum, and its effects', () => {
  expect(scoreScheme(scheme, values({ hops: '100', books: '100', serious: '1' }), true)).toMatchObject({
    score: d('100'), grade: 'poor', vetoed: true, talk: true, sharePercent: 0n });
});

test('[A8] reward, cut and talk are three triggers', () => {
  expect(effectsOf(scheme, 'excellent', true)).toEqual({ sharePercent: d('5'), talk: false });
  expect(effectsOf(scheme, 'excellent', null)).toEqual({ sharePercent: 0n, talk: false });
  expect(effectsOf(scheme, 'excellent', false)).toEqual({ sharePercent: d('-5'), talk: false });
  expect(effectsOf(scheme, 'fair', true)).toEqual({ sharePercent: 0n, talk: false });
  expect(effectsOf(scheme, 'poor', false)).toEqual({ sharePercent: d('-5'), talk: true });
});
