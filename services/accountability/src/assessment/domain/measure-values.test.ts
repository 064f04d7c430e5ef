import { expect, test } from 'vitest';
import { formatDecimal } from './decimal.ts';
import { mustBeComplete, mustBeEntered, mustHaveBegun } from './assessment-rules.ts';
import { measure, quotaDeltas, type Counters } from './measure-values.ts';

const counters = (own: Record<string, bigint>, before: Record<string, bigint> = {}): Counters => ({
  year: 2026, of: (counter) => own[counter] ?? 0n, before: (counter) => before[counter] ?? 0n });
const valueOf = (name: string, given: Counters) => {
  const { source, value } = measure(name, given);
  return [source, value === undefined ? null : formatDecimal(value)];
};

test('[A8] the carry-over rate is what is unspent over this year\'s quota and what was brought forward', () => {
  expect(valueOf('funds.idle-percent', counters({ 'quota-fen': 800n, 'paid-fen': 900n }, { 'quota-fen': 500n, 'paid-fen': 300n }))).toEqual(['facts', '10']);
  expect(valueOf('funds.idle-percent', counters({ 'quota-fen': 800n, 'paid-fen': 800n }))).toEqual(['facts', '0']);
});

test('[A8] where nothing fell due there is nothing to measure, and what no fact tells is for people', () => {
  expect(valueOf('funds.hops-on-time-percent', counters({}))).toEqual(['none', null]);
  expect(valueOf('funds.hops-on-time-percent', counters({ 'missed:funds.pass-allocation-on': 1n }))).toEqual(['facts', '0']);
  expect(valueOf('manual', counters({}))).toEqual(['hand', null]);
  expect(valueOf('funds.books-closed-percent', counters({}))).toEqual(['hand', null]);
  expect(valueOf('accountability.sanctioned-persons', counters({}))).toEqual(['facts', '0']);
});

test('[A8] quota passed within a region neither adds to it nor takes from it', () => {
  const sum = (prefix: string, deltas: { regionCode: string; amount: bigint }[]) =>
    deltas.filter(({ regionCode }) => regionCode.startsWith(prefix)).reduce((all, { amount }) => all + amount, 0n);
  const deltas = quotaDeltas('511623000000', '511623100000', 70n);
  expect([sum('511623', deltas), sum('511623100', deltas), sum('511623101', deltas)]).toEqual([0n, 70n, 0n]);
  expect(quotaDeltas('511623000000', '511623000000', 70n)).toEqual([]);
});

test('[A8] a year can be assessed from its first day', () => {
  expect(mustHaveBegun(2026, '2026-01-01')).toEqual([]);
  expect(mustHaveBegun(2026, '2025-12-31')).toEqual([{ code: 'YEAR_NOT_BEGUN', year: 2026 }]);
});

test('[A8] only indicators that people enter hold up a grade', () => {
  const item = (code: string, part: 'indicator' | 'deduction' | 'veto', source: 'facts' | 'hand' | 'none', value: string | null) => ({ code, part, source, value });
  expect(mustBeComplete([item('a', 'indicator', 'none', null), item('b', 'deduction', 'hand', null), item('c', 'veto', 'hand', null)])).toEqual([]);
  expect(mustBeComplete([item('a', 'indicator', 'hand', null)])).toEqual([{ code: 'ITEMS_MISSING', items: ['a'] }]);
  expect(mustBeEntered(item('a', 'indicator', 'none', null), 'a')).toEqual([{ code: 'FILLED_BY_FACTS', item: 'a' }]);
});
