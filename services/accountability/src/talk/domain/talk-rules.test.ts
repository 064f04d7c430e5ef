import { expect, test } from 'vitest';
import { mustContinue, mustFitBody, mustFollowFiling, mustLeaveOutNames, mustRestOnDecidedCase } from './talk-rules.ts';

test.each([
  ['township-party-secretary', 'township-government', []],
  ['township-party-secretary', 'county-department', ['TALK_POST_NOT_OF_BODY']],
  ['department-head', 'county-poverty-office', []],
  ['department-head', 'township-government', ['TALK_POST_NOT_OF_BODY']],
  ['other', 'third-party-evaluator', []],
] as const)('[A6] a %s of a %s is called as what that body has', (post, bodyKind, codes) => {
  expect(mustFitBody(post, bodyKind).map(({ code }) => code)).toEqual(codes);
});

test('[A6] a handling talk rests on a case that was decided, an ordinary or warning one on none', () => {
  expect(mustRestOnDecidedCase('ordinary', undefined)).toEqual([]);
  expect(mustRestOnDecidedCase('warning', 'filed')).toEqual([]);
  expect(mustRestOnDecidedCase('handling', undefined)).toEqual([{ code: 'HANDLING_TALK_WITHOUT_DECISION' }]);
  expect(mustRestOnDecidedCase('handling', 'tried')).toHaveLength(1);
  expect(mustRestOnDecidedCase('handling', 'decided')).toEqual([]);
});

test('[X4] a talk on a case is not held before the case was filed, and may be held on that very day', () => {
  expect(mustFollowFiling('2019-03-05', '2019-03-05')).toEqual([]);
  expect(mustFollowFiling('2019-03-05', '2019-03-04')).toEqual([{ code: 'TALK_BEFORE_CASE', filedOn: '2019-03-05' }]);
  expect(mustFollowFiling(undefined, '2019-03-04')).toEqual([]);
});

test('[A6] what followed is told in order, until it is put right and no further', () => {
  expect(mustContinue('2019-03-05', [], '2019-03-05')).toEqual([]);
  expect(mustContinue('2019-03-05', [], '2019-03-04')).toEqual([{ code: 'FOLLOW_UP_BEFORE_TALK', previousOn: '2019-03-05' }]);
  expect(mustContinue('2019-03-05', [{ on: '2019-04-01', result: 'not-rectified' }], '2019-03-31')).toEqual([{ code: 'FOLLOW_UP_BEFORE_TALK', previousOn: '2019-04-01' }]);
  expect(mustContinue('2019-03-05', [{ on: '2019-04-01', result: 'rectified' }], '2019-05-01')).toEqual([{ code: 'TALK_ALREADY_SETTLED', settledOn: '2019-04-01' }]);
});

test('[A6] a reason names nobody and holds no number of a person', () => {
  expect(mustLeaveOutNames('帮扶工作推进不力', ['尹某某'], 0)).toEqual([]);
  expect(mustLeaveOutNames('尹某某推进不力', ['尹某某'], 0)).toEqual([{ code: 'TALK_NAMES_A_PERSON' }]);
  expect(mustLeaveOutNames('推进不力', [], 1)).toHaveLength(1);
});
