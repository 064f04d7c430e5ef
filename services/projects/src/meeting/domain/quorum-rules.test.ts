import { expect, test } from 'vitest';
import { findMeetingRejections, leastOf, type Quorum } from './quorum-rules.ts';

// 村民委员会组织法第二十六条: two thirds of the representatives present, more than half of those present in favour.
const quorum: Quorum = {
  present: { numerator: 2, denominator: 3, comparison: 'at-least' },
  pass: { numerator: 1, denominator: 2, comparison: 'more-than' },
};

test.each([
  ['exactly two thirds of 30', { eligible: 30, present: 20, inFavour: 11 }],
  ['two thirds of 31 rounded up', { eligible: 31, present: 21, inFavour: 11 }],
  ['one vote more than half of an even number', { eligible: 30, present: 30, inFavour: 16 }],
  ['everybody', { eligible: 1, present: 1, inFavour: 1 }],
])('[P2] a meeting decides with %s', (_case, numbers) => {
  expect(findMeetingRejections(numbers, quorum)).toEqual([]);
});

test.each([
  ['one representative short', { eligible: 30, present: 19, inFavour: 19 }, [{ code: 'QUORUM_NOT_REACHED', present: 19, needed: 20 }]],
  ['two thirds rounded down', { eligible: 31, present: 20, inFavour: 20 }, [{ code: 'QUORUM_NOT_REACHED', present: 20, needed: 21 }]],
  ['exactly half in favour', { eligible: 30, present: 20, inFavour: 10 }, [{ code: 'VOTES_NOT_ENOUGH', inFavour: 10, needed: 11 }]],
  ['neither', { eligible: 30, present: 10, inFavour: 5 },
    [{ code: 'QUORUM_NOT_REACHED', present: 10, needed: 20 }, { code: 'VOTES_NOT_ENOUGH', inFavour: 5, needed: 6 }]],
  ['more present than there are', { eligible: 30, present: 31, inFavour: 20 }, [{ code: 'MEETING_NUMBERS_IMPOSSIBLE' }]],
  ['more votes than people', { eligible: 30, present: 20, inFavour: 21 }, [{ code: 'MEETING_NUMBERS_IMPOSSIBLE' }]],
  ['nobody', { eligible: 0, present: 0, inFavour: 0 }, [{ code: 'MEETING_NUMBERS_IMPOSSIBLE' }]],
])('[P2] a meeting with %s decides nothing', (_case, numbers, rejections) => {
  expect(findMeetingRejections(numbers, quorum)).toEqual(rejections);
});

test('[P2] "at least" and "more than" differ exactly where the share is a whole number', () => {
  expect(leastOf(30, { numerator: 1, denominator: 2, comparison: 'at-least' })).toBe(15);
  expect(leastOf(30, { numerator: 1, denominator: 2, comparison: 'more-than' })).toBe(16);
  expect(leastOf(31, { numerator: 1, denominator: 2, comparison: 'at-least' })).toBe(16);
  expect(leastOf(31, { numerator: 1, denominator: 2, comparison: 'more-than' })).toBe(16);
});
