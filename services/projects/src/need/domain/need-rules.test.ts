import { expect, test } from 'vitest';
import { findNeedRejections } from './need-rules.ts';

const aNeed = { occurredOn: '2025-11-30', isVillage: true, households: 1, estimateFen: 1n };

test('[P2] the last day of the survey month counts, the days around the month do not', () => {
  expect(findNeedRejections(aNeed, 11)).toEqual([]);
  expect(findNeedRejections({ ...aNeed, occurredOn: '2025-11-01' }, 11)).toEqual([]);
  for (const occurredOn of ['2025-10-31', '2025-12-01']) {
    expect(findNeedRejections({ ...aNeed, occurredOn }, 11)).toEqual([{ code: 'NOT_SURVEY_MONTH', month: 11 }]);
  }
});

test('[P2] a need is of a village, of at least one household and one fen', () => {
  expect(findNeedRejections({ ...aNeed, isVillage: false }, 11)).toEqual([{ code: 'NOT_A_VILLAGE' }]);
  expect(findNeedRejections({ ...aNeed, households: 0 }, 11)).toEqual([{ code: 'NEED_NOT_POSITIVE' }]);
  expect(findNeedRejections({ ...aNeed, estimateFen: 0n }, 11)).toEqual([{ code: 'NEED_NOT_POSITIVE' }]);
});
