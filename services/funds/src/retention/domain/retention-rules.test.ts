import { expect, test } from 'vitest';
import { findLetterCheckRejections, findLetterEndRejections, findLetterRejections, findReleaseRejections, releaseStartsOn, retainedOf, warrantyEndOf, warrantyMonthsOf, type Retention } from './retention-rules.ts';

const aRetention = (overrides: Partial<Retention> = {}): Retention => ({ state: 'due', warrantyEndsOn: '2027-03-02', openIssues: 0, guaranteed: false, ...overrides });

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

test('[F7] a letter lets the cash go before the warranty ends, but not past an open issue', () => {
  expect(findReleaseRejections(aRetention({ guaranteed: true, warrantyEndsOn: null }), '2026-01-01')).toEqual([]);
  expect(findReleaseRejections(aRetention({ guaranteed: true, openIssues: 1 }), '2027-03-02')).toEqual([{ code: 'QUALITY_ISSUE_OPEN', openIssues: 1 }]);
});

test('[F7] a guarantee letter is at least the share, at most the cap, and lasts as long as the warranty', () => {
  const contract = { amountFen: 100_000n, sharePercent: '2', capPercent: '3', warrantyEndsOn: '2027-03-02' };
  expect(findLetterRejections({ amountFen: 3000n, validUntil: '2027-03-02' }, contract)).toEqual([]);
  expect(findLetterRejections({ amountFen: 2000n, validUntil: '2027-03-02' }, contract)).toEqual([]);
  expect(findLetterRejections({ amountFen: 3001n, validUntil: '2027-03-01' }, contract)).toEqual([
    { code: 'LETTER_OVER_CAP', capFen: 3000n }, { code: 'LETTER_TOO_SHORT', warrantyEndsOn: '2027-03-02' }]);
  expect(findLetterRejections({ amountFen: 1999n, validUntil: '2027-03-02' }, contract)).toEqual([{ code: 'LETTER_TOO_SMALL', neededFen: 2000n }]);
});

test('[F7] the contract’s months count, never above the most; without any the pack’s do', () => {
  expect([warrantyMonthsOf(24, 12, 24), warrantyMonthsOf(25, 12, 24), warrantyMonthsOf(0, 12, 24), warrantyMonthsOf(6, 12, 24)]).toEqual([24, 24, 12, 6]);
});

test('[F7] what was released, or is on its way, is not released again', () => {
  expect(findReleaseRejections(aRetention({ state: 'ordered' }), '2027-03-02')).toEqual([{ code: 'RETENTION_ORDERED' }]);
  expect(findReleaseRejections(aRetention({ state: 'released', openIssues: 1 }), '2027-03-01')).toEqual([{ code: 'RETENTION_RELEASED' }]);
});

test('[F7] the clock starts at the warranty’s end, later only when an issue was closed after it', () => {
  expect(releaseStartsOn('2027-03-02', null)).toBe('2027-03-02');
  expect(releaseStartsOn('2027-03-02', '2027-03-01')).toBe('2027-03-02');
  expect(releaseStartsOn('2027-03-02', '2027-03-03')).toBe('2027-03-03');
});

test('[F7] a warranty without a final acceptance runs from the day of asking at least', () => {
  expect([warrantyEndOf('2026-01-31', 13, '2026-06-01'), warrantyEndOf(null, 12, '2026-06-01')]).toEqual(['2027-02-28', '2027-06-01']);
});

test('[X7] a letter is checked once, given back with a reason, and ended once', () => {
  expect(findLetterCheckRejections({ state: 'entered', pass: true, reason: '' })).toEqual([]);
  expect(findLetterCheckRejections({ state: 'entered', pass: false, reason: ' ' })).toEqual([{ code: 'LETTER_REASON_MISSING' }]);
  for (const state of ['in-force', 'refused', 'withdrawn', 'lapsed'] as const) expect(findLetterCheckRejections({ state, pass: true, reason: '' })).toEqual([{ code: 'LETTER_NOT_ENTERED', state }]);
  expect([findLetterEndRejections('entered'), findLetterEndRejections('in-force')]).toEqual([[], []]);
  for (const state of ['refused', 'withdrawn', 'lapsed'] as const) expect(findLetterEndRejections(state)).toEqual([{ code: 'LETTER_ENDED', state }]);
});
