import { expect, test } from 'vitest';
import { findReleaseRejections, releaseStartsOn, retainedOf, type Retention } from './retention-rules.ts';

const aRetention = (overrides: Partial<Retention> = {}): Retention => ({ state: 'due', warrantyEndsOn: '2027-03-02', openIssues: 0, ...overrides });

test('[F7] the pack’s share is held back, and never more than its cap', () => {
  expect(retainedOf(100_000n, '3', '3')).toBe(3000n);
  expect(retainedOf(100_000n, '2.5', '3')).toBe(2500n);
  expect(retainedOf(100_000n, '10', '3')).toBe(3000n);
  expect(retainedOf(16n, '3', '3')).toBe(0n);
  expect(retainedOf(17n, '3', '3')).toBe(1n);
});

test('[F7] retention is released from the day the warranty ends, not the day before', () => {
  expect(findReleaseRejections(aRetention(), '2027-03-02')).toEqual([]);
  expect(findReleaseRejections(aRetention(), '2027-03-01')).toEqual([{ code: 'WARRANTY_RUNNING', warrantyEndsOn: '2027-03-02' }]);
  expect(findReleaseRejections(aRetention({ warrantyEndsOn: null }), '2027-03-02')).toEqual([{ code: 'WARRANTY_RUNNING', warrantyEndsOn: null }]);
});

test('[F7] an open quality issue blocks the release, whatever the day', () => {
  expect(findReleaseRejections(aRetention({ openIssues: 1 }), '2027-03-02')).toEqual([{ code: 'QUALITY_ISSUE_OPEN', openIssues: 1 }]);
});

test('[F7] what was released is not released again', () => {
  expect(findReleaseRejections(aRetention({ state: 'released', openIssues: 1 }), '2027-03-01')).toEqual([{ code: 'RETENTION_RELEASED' }]);
});

test('[F7] the clock starts at the warranty’s end, later only when an issue was closed after it', () => {
  expect(releaseStartsOn('2027-03-02', null)).toBe('2027-03-02');
  expect(releaseStartsOn('2027-03-02', '2027-03-01')).toBe('2027-03-02');
  expect(releaseStartsOn('2027-03-02', '2027-03-03')).toBe('2027-03-03');
});
