import { expect, test } from 'vitest';
import { findClosingRejections, findOpeningRejections } from './quality-rules.ts';

test('[P8] an issue may be opened on the last day of the warranty and not the day after', () => {
  const contract = { finalAcceptedOn: '2026-03-01', warrantyMonths: 12 };
  expect(findOpeningRejections([contract], '2027-03-01')).toEqual([]);
  expect(findOpeningRejections([contract], '2027-03-02')).toEqual([{ code: 'WARRANTY_OVER', endedOn: '2027-03-01' }]);
});

test('[P8] work not finally accepted is always under warranty, and without a contract there is no work', () => {
  expect(findOpeningRejections([{ finalAcceptedOn: null, warrantyMonths: 12 }], '2099-01-01')).toEqual([]);
  expect(findOpeningRejections([], '2026-01-01')).toEqual([{ code: 'NOTHING_BUILT' }]);
});

test('[P8] an issue is struck off once, by another person, with evidence', () => {
  const issue = { state: 'open', openedBy: 'finder' } as const;
  expect(findClosingRejections(issue, { personId: 'checker', evidence: ['photo'] })).toEqual([]);
  expect(findClosingRejections(issue, { personId: 'finder', evidence: [] })).toEqual([{ code: 'CLOSED_BY_ITS_OPENER' }, { code: 'CLOSED_WITHOUT_EVIDENCE' }]);
  expect(findClosingRejections({ ...issue, state: 'closed' }, { personId: 'checker', evidence: ['photo'] })).toEqual([{ code: 'ISSUE_ALREADY_CLOSED' }]);
});
