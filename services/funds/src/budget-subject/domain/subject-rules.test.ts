import { expect, test } from 'vitest';
import { findChangeRejections, findChangeReversalRejections, integratedIn, integratesMoney, mustHaveChangedSubject } from './subject-rules.ts';

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

test('[F1] money is integrated where it leaves its keeper, or the body through which it entered a county', () => {
  const county = { isKeeper: false, regionCode: '511623000000', receivedFromOutside: true };
  expect(integratesMoney('integrated-agricultural', { ...county, isKeeper: true, receivedFromOutside: false })).toBe(true);
  expect(integratesMoney('integrated-agricultural', county)).toBe(true);
  expect(integratesMoney('integrated-agricultural', { ...county, receivedFromOutside: false })).toBe(false);
  expect(integratesMoney('integrated-agricultural', { ...county, regionCode: '511623100000' })).toBe(false);
  expect(integratesMoney('transition-fund', county)).toBe(false);
});

test('[F1] a change is decided on in the county where the money is kept above it, else where it is kept', () => {
  expect(integratedIn('511600000000', '511623100000')).toBe('511623000000');
  expect(integratedIn('511600000000', '511600000000')).toBe('511600000000');
  expect(integratedIn('511623000000', '511623100000')).toBe('511623000000');
});

test('[F1] a change is taken back exactly as far as no allocation rests on it, once, and not before it was made', () => {
  const change = { amountFen: 100n, unusedFen: 100n, bodyName: '县水务局', changedOn: '2026-03-02', reversedOn: null, on: '2026-03-02' };
  expect(findChangeReversalRejections(change)).toEqual([]);
  expect(findChangeReversalRejections({ ...change, unusedFen: 99n })).toEqual([{ code: 'CHANGE_NEEDED', bodyName: '县水务局', missingFen: 1n }]);
  expect(findChangeReversalRejections({ ...change, on: '2026-03-01' })).toEqual([{ code: 'REVERSED_BEFORE_CHANGE', changedOn: '2026-03-02' }]);
  expect(findChangeReversalRejections({ ...change, reversedOn: '2026-03-03', unusedFen: 0n })).toEqual([{ code: 'CHANGE_REVERSED', reversedOn: '2026-03-03' }]);
});
