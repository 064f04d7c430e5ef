import { expect, test } from 'vitest';
import { findOwnPart, mustBeOnDisplay, mustBeOpen } from './objection-rules.ts';

test('[D4] an objection counts while the notice is on display, and comes too late once that has ended', () => {
  expect(mustBeOnDisplay({ state: 'on-display', endedOn: null })).toEqual([]);
  expect(mustBeOnDisplay({ state: 'ended', endedOn: '2026-03-13' })).toEqual([{ code: 'DISPLAY_OVER', endedOn: '2026-03-13' }]);
  expect(mustBeOnDisplay({ state: 'replaced', endedOn: '2026-03-13' })).toEqual([{ code: 'NOTICE_REPLACED' }]);
});

test('[X7] who prepared, approved or objected has a part in it; another person has none', () => {
  const parts = { preparedBy: 'a', approvedBy: 'b', raisedBy: 'c' };
  expect(['a', 'b', 'c', 'd'].map((person) => findOwnPart(person, parts))).toEqual(['prepared', 'approved', 'raised', undefined]);
  expect(mustBeOpen('answered')).toEqual([{ code: 'ALREADY_ANSWERED' }]);
});
