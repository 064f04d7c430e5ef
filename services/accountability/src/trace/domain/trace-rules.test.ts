import { allEvents } from '@sunledger/events';
import { expect, test } from 'vitest';
import { causesOf, isConfidential, standsInTrace } from './trace-rules.ts';

test('[X9] no fact of a petition stands in a trace, nor its clock or its files', () => {
  const petitionFacts = [...allEvents.keys()].filter((type) => type.includes('petition'));
  expect(petitionFacts.length).toBeGreaterThanOrEqual(3);
  for (const type of petitionFacts) expect(standsInTrace({ type, payload: {} })).toBe(false);
  expect(standsInTrace({ type: 'supervision.deadline-set.v1', payload: { subjectType: 'Petition', subjectId: 'x' } })).toBe(false);
  expect(standsInTrace({ type: 'supervision.evidence-attached.v1', payload: { subjectType: 'petition' } })).toBe(false);
});

test('[X9] every other fact of the five contexts does', () => {
  expect(standsInTrace({ type: 'supervision.clue-registered.v1', payload: { clueId: 'c' } })).toBe(true);
  expect(standsInTrace({ type: 'supervision.deadline-set.v1', payload: { subjectType: 'Clue', subjectId: 'x' } })).toBe(true);
});

test('[X9] clues, cases and their clocks are confidential; money recovered and refunded is not', () => {
  for (const type of ['supervision.clue-registered.v1', 'accountability.case-filed.v1', 'accountability.measure-imposed.v1', 'supervision.deadline-set.v1']) {
    expect([type, isConfidential(type)]).toEqual([type, true]);
  }
  for (const type of ['accountability.recovery-ordered.v1', 'accountability.refund-listed.v1', 'accountability.refund-meeting-held.v1',
    'accountability.bulletin-approved.v1', 'funds.refund-paid.v1', 'projects.batch-accepted.v1']) {
    expect([type, isConfidential(type)]).toEqual([type, false]);
  }
});

test('[X9] what a clue is about leads to it, as its causes do', () => {
  expect(causesOf({ type: 'supervision.clue-registered.v1', causes: ['a'], payload: { subjectFactIds: ['b', 'a'] } })).toEqual(['a', 'b']);
  expect(causesOf({ type: 'funds.refund-paid.v1', causes: ['a'], payload: { subjectFactIds: ['b'] } })).toEqual(['a']);
});
