import { expect, test } from 'vitest';
import {
  findUnmetConditions, mayBe, mustAllow, mustBeCollective, mustBeDisciplineBody, mustFollowClue, mustMatchSource, stateAfter, type ClueState,
} from './clue-rules.ts';

const met = { FACTS: true, RESPONSIBILITY: true, ACCOUNTABILITY: true };

test('[S3] a clue closes with all three conditions met', () => {
  expect(findUnmetConditions(met)).toEqual([]);
});

test.each(['FACTS', 'RESPONSIBILITY', 'ACCOUNTABILITY'] as const)('[S3] a clue whose condition %s is unmet does not close', (condition) => {
  expect(findUnmetConditions({ ...met, [condition]: false })).toEqual([{ code: 'CLOSING_CONDITION_UNMET', condition }]);
});

test('[S3] every unmet condition is told at once', () => {
  expect(findUnmetConditions({ FACTS: false, RESPONSIBILITY: false, ACCOUNTABILITY: false })).toHaveLength(3);
});

test('[S3] a held clue is screened again; what was decided, transferred or closed is not', () => {
  const screened = (['REGISTERED', 'HELD', 'TALK_OR_LETTER', 'CHECKING', 'CHECKED', 'TO_CLOSE', 'TRANSFERRED', 'ANSWERED', 'CLOSED'] satisfies ClueState[])
    .filter((state) => mayBe('screen', state));
  expect(screened).toEqual(['REGISTERED', 'HELD']);
  expect(stateAfter.HOLD).toBe('HELD');
});

test('[S3] a clue is not closed while its check runs or its transfer is unanswered', () => {
  expect(mustAllow('close', 'ANSWERED')).toEqual([]);
  expect(mustAllow('close', 'CHECKED')).toEqual([]);
  expect(mustAllow('close', 'CHECKING')).toEqual([{ code: 'CLUE_NOT_IN_STATE', action: 'close', state: 'CHECKING' }]);
  expect(mustAllow('close', 'TRANSFERRED')).toEqual([{ code: 'CLUE_NOT_IN_STATE', action: 'close', state: 'TRANSFERRED' }]);
  expect(mustAllow('close', 'REGISTERED')).toEqual([{ code: 'CLUE_NOT_IN_STATE', action: 'close', state: 'REGISTERED' }]);
});

test('[S3] one person alone is no screening meeting, two are', () => {
  expect(mustBeCollective(2)).toEqual([]);
  expect(mustBeCollective(1)).toEqual([{ code: 'MEETING_TOO_SMALL', least: 2 }]);
});

test('[S3] a clue is transferred only to a discipline body in whose area it lies', () => {
  const county = '511623000000';
  expect(mustBeDisciplineBody({ bodyKind: 'discipline-inspection', regionCode: county }, '511623100201')).toEqual([]);
  expect(mustBeDisciplineBody({ bodyKind: 'stationed-group', regionCode: county }, '511623100201')).toEqual([]);
  expect(mustBeDisciplineBody({ bodyKind: 'county-finance', regionCode: county }, '511623100201')).toHaveLength(1);
  expect(mustBeDisciplineBody({ bodyKind: 'discipline-inspection', regionCode: '511621000000' }, '511623100201')).toHaveLength(1);
});

test('[S3] a petition is named exactly when the clue comes from one, and no step precedes the one before it', () => {
  expect(mustMatchSource('PETITION', 'p')).toEqual([]);
  expect(mustMatchSource('AUDIT', null)).toEqual([]);
  expect(mustMatchSource('PETITION', null)).toHaveLength(1);
  expect(mustMatchSource('AUDIT', 'p')).toHaveLength(1);
  expect(mustFollowClue('2026-03-02', '2026-03-02')).toEqual([]);
  expect(mustFollowClue('2026-03-01', '2026-03-02')).toHaveLength(1);
});
