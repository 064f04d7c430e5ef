import { expect, test } from 'vitest';
import { mustAnswerAsFound, mustBeOpenTo, mustFollow, mustNameNobody, mustNotContradictItself, mustTellWhatWasFound } from './case-rules.ts';
import { caseSteps, nextState, type CaseState } from './case-transitions.ts';

const states: CaseState[] = ['filed', ...caseSteps, 'concluded'];

test('[A1] a case goes from filing over investigation, trial, decision and execution to its conclusion, and no other way', () => {
  const edges = states.flatMap((state) => [...caseSteps, 'concluded-true', 'concluded-untrue'].map((edge) => [state, edge, nextState(state, edge as never)] as const));
  expect(edges.filter(([, , to]) => to !== undefined).map((edge) => edge.join(' > '))).toEqual([
    'filed > investigated > investigated', 'investigated > tried > tried', 'tried > decided > decided', 'tried > concluded-untrue > concluded',
    'decided > executed > executed', 'decided > concluded-untrue > concluded', 'executed > concluded-true > concluded', 'executed > concluded-untrue > concluded',
  ]);
});

test('[A1] a refusal names where the case stands and what may follow', () => {
  expect(mustBeOpenTo('filed', 'decided')).toEqual([{ code: 'CASE_STEP_OUT_OF_ORDER', state: 'filed', open: ['investigated'] }]);
  expect(mustBeOpenTo('filed', 'investigated')).toEqual([]);
});

test('[A1] a step may be of the same day as the one before, not of an earlier one', () => {
  expect(mustFollow('2026-03-02', '2026-03-02')).toEqual([]);
  expect(mustFollow('2026-03-02', '2026-03-01')).toEqual([{ code: 'STEP_BEFORE_PREVIOUS', previousOn: '2026-03-02' }]);
});

test('[A1] a case that punished somebody or took money is not untrue', () => {
  expect(mustNotContradictItself(false, 0, 0)).toEqual([]);
  expect(mustNotContradictItself(true, 1, 1)).toEqual([]);
  expect(mustNotContradictItself(false, 1, 0)).toHaveLength(1);
  expect(mustNotContradictItself(false, 0, 1)).toHaveLength(1);
});

test('[A1] a clue is answered with what its case found, or that none was filed', () => {
  expect(mustAnswerAsFound('not-filed', undefined)).toEqual([]);
  expect(mustAnswerAsFound('substantiated', { substantiated: true })).toEqual([]);
  expect(mustAnswerAsFound('unsubstantiated', { substantiated: true })).toEqual([{ code: 'ANSWER_CONTRADICTS_CASE', expected: 'substantiated' }]);
  expect(mustAnswerAsFound('substantiated', undefined)).toEqual([{ code: 'ANSWER_CONTRADICTS_CASE', expected: 'not-filed' }]);
  expect(mustAnswerAsFound('substantiated', { substantiated: null })).toEqual([{ code: 'CASE_NOT_CONCLUDED' }]);
});

test('[A4] a true result is published, an untrue one clears', () => {
  expect(mustTellWhatWasFound('published', true)).toEqual([]);
  expect(mustTellWhatWasFound('cleared', false)).toEqual([]);
  expect(mustTellWhatWasFound('cleared', true)).toEqual([{ code: 'MEETING_CONTRADICTS_CASE', substantiated: true }]);
  expect(mustTellWhatWasFound('published', null)).toEqual([{ code: 'CASE_NOT_CONCLUDED' }]);
});

test('[A3] a text that names a known person or holds a number is sent back', () => {
  expect(mustNameNobody('虚报危房改造补助', ['张三丰'], 0)).toEqual([]);
  expect(mustNameNobody('张三丰虚报补助', ['张三丰'], 0)).toEqual([{ code: 'NAMES_A_PERSON' }]);
  expect(mustNameNobody('虚报', [], 1)).toEqual([{ code: 'NAMES_A_PERSON' }]);
});
