import { expect, test } from 'vitest';
import { mustBeUnitOfCase, mustNotBeHeld, mustRestOnProvenCase } from './warning-meeting-rules.ts';

test('[A4] a warning-education meeting rests on a case proved true', () => {
  expect(mustRestOnProvenCase(true)).toEqual([]);
  expect(mustRestOnProvenCase(false)).toHaveLength(1);
  expect(mustRestOnProvenCase(null)).toEqual([{ code: 'WARNING_MEETING_WITHOUT_PROOF' }]);
});

test('[A4] a unit holds it once on one case', () => {
  expect(mustNotBeHeld(undefined)).toEqual([]);
  expect(mustNotBeHeld('2019-05-02')).toEqual([{ code: 'WARNING_MEETING_HELD', heldOn: '2019-05-02' }]);
});

test('[A4] the unit is of the place of the case, or of one above it, and not of a neighbour', () => {
  const village = '430421117218';
  expect(mustBeUnitOfCase(village, village)).toEqual([]);
  expect(mustBeUnitOfCase('430421117000', village)).toEqual([]);
  expect(mustBeUnitOfCase('430421105000', village)).toEqual([{ code: 'UNIT_ELSEWHERE', caseRegion: village }]);
});
