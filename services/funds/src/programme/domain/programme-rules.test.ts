import { expect, test } from 'vitest';
import { mustBeFundKind, mustBeOpen, mustBePositive, mustCloseLater } from './programme-rules.ts';

test('[F2] a programme can be used on its closing day and not the day after', () => {
  expect(mustBeOpen('2026-12-31', '2026-12-31')).toEqual([]);
  expect(mustBeOpen('2026-12-31', '2027-01-01')).toEqual([{ code: 'PROGRAMME_CLOSED', closesOn: '2026-12-31' }]);
});

test('[F2] a programme closes on the day it opens at the earliest', () => {
  expect(mustCloseLater('2026-03-02', '2026-03-02')).toEqual([]);
  expect(mustCloseLater('2026-03-01', '2026-03-02')).toEqual([{ code: 'CLOSES_BEFORE_OPENING', openedOn: '2026-03-02' }]);
});

test('[F2] one fen is an amount, nothing and less are not', () => {
  expect(mustBePositive(1n)).toEqual([]);
  expect(mustBePositive(0n)).toEqual([{ code: 'AMOUNT_NOT_POSITIVE' }]);
  expect(mustBePositive(-1n)).toEqual([{ code: 'AMOUNT_NOT_POSITIVE' }]);
});

test('[F1] a fund kind is one of the list', () => {
  expect(mustBeFundKind('transition-fund')).toEqual([]);
  expect(mustBeFundKind('toString')).toEqual([{ code: 'UNKNOWN_FUND_KIND', fundKind: 'toString' }]);
});
