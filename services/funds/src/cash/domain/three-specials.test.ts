import { expect, test } from 'vitest';
import { bookkeepersOn, mustBeNamedBookkeeper, mustBeOwnAccount, mustBePaidThatDay, type BookkeeperTerm } from './three-specials.ts';

const named = (personId: string, from: string): BookkeeperTerm => ({ personId, kind: 'named', from, until: null });
const deputy = (personId: string, from: string, until: string): BookkeeperTerm => ({ personId, kind: 'deputy', from, until });

test('[F2] only the named bookkeeper moves a programme’s cash', () => {
  expect(mustBeNamedBookkeeper(['bookkeeper'], 'bookkeeper')).toEqual([]);
  expect(mustBeNamedBookkeeper(['bookkeeper'], 'deputy')).toEqual([{ code: 'NOT_THE_BOOKKEEPER', inOffice: ['bookkeeper'] }]);
});

test('[F2] a named bookkeeper stays until the day another is named, to the day', () => {
  const terms = [named('first', '2026-01-01'), named('second', '2026-06-01')];
  expect(bookkeepersOn(terms, '2025-12-31')).toEqual([]);
  expect(bookkeepersOn(terms, '2026-05-31')).toEqual(['first']);
  expect(bookkeepersOn(terms, '2026-06-01')).toEqual(['second']);
  // Named for the same day: the one recorded later.
  expect(bookkeepersOn([...terms, named('third', '2026-06-01')], '2026-06-01')).toEqual(['third']);
});

test('[F2] a deputy stands beside the bookkeeper from the first to the last day of the span', () => {
  const terms = [named('first', '2026-01-01'), deputy('deputy', '2026-03-01', '2026-03-10')];
  expect(bookkeepersOn(terms, '2026-02-28')).toEqual(['first']);
  expect(bookkeepersOn(terms, '2026-03-01')).toEqual(['first', 'deputy']);
  expect(bookkeepersOn(terms, '2026-03-10')).toEqual(['first', 'deputy']);
  expect(bookkeepersOn(terms, '2026-03-11')).toEqual(['first']);
});

test('[F2] cash leaves the programme’s own account only: the same ending on another number is another account', () => {
  expect(mustBeOwnAccount('6228480402564890018', '6228480402564890018')).toEqual([]);
  expect(mustBeOwnAccount('6228480402564890018', '6228480402564891018')).toEqual([{ code: 'NOT_THE_OWN_ACCOUNT', accountLast4: '0018' }]);
});

test('[X4] the day of payment is the day on which it happened', () => {
  expect(mustBePaidThatDay('2026-06-01', '2026-06-01')).toEqual([]);
  expect(mustBePaidThatDay('2026-05-31', '2026-06-01')).toMatchObject([{ code: 'PAID_ON_ANOTHER_DAY' }]);
});
