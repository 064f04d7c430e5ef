import { expect, test } from 'vitest';
import { findChangeRejections, mustHaveChangedSubject } from './subject-rules.ts';

test('[F1] integrated money goes to a department exactly as far as its subject was changed for it', () => {
  expect(mustHaveChangedSubject('integrated-agricultural', '县水务局', 100n, 100n)).toEqual([]);
  expect(mustHaveChangedSubject('integrated-agricultural', '县水务局', 101n, 100n)).toEqual([{ code: 'SUBJECT_NOT_CHANGED', bodyName: '县水务局', missingFen: 1n, changedFen: 100n }]);
  expect(mustHaveChangedSubject('transition-fund', '县水务局', 101n, 0n)).toEqual([]);
});

test('[F1] only integrated money changes its subject, and to another one', () => {
  expect(findChangeRejections('integrated-agricultural', '2130599', '2130305')).toEqual([]);
  expect(findChangeRejections('transition-fund', '2130599', '2130305')).toEqual([{ code: 'NOT_INTEGRATED_MONEY' }]);
  expect(findChangeRejections('integrated-agricultural', '2130599', '2130599')).toEqual([{ code: 'SAME_SUBJECT', subject: '2130599' }]);
});
