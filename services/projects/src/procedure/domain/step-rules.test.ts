import { expect, test } from 'vitest';
import { findStepRejections, type RunFacts, type StepAttempt, type StepFacts } from './step-rules.ts';

const aStep = (code: string, overrides: Partial<StepFacts> = {}): StepFacts => ({
  code, title: code, bodyKind: 'township-government', evidence: ['review-opinion'], state: 'pending', doneBy: null, doneTier: null, effectiveOn: null, ...overrides,
});
const aRun = (overrides: Partial<RunFacts> = {}): RunFacts => ({
  state: 'open', openedBy: 'village-clerk', openedTier: 'village',
  steps: [
    aStep('meeting', { bodyKind: 'village-representatives', state: 'done', doneBy: 'village-clerk', doneTier: 'village', effectiveOn: '2026-03-01' }),
    aStep('review', { state: 'current' }),
    aStep('check', { bodyKind: 'county-department' }),
    aStep('entry', { bodyKind: 'county-poverty-office' }),
  ],
  ...overrides,
});
const anAttempt = (overrides: Partial<StepAttempt> = {}): StepAttempt => ({
  stepCode: 'review', personId: 'township-officer', bodyKinds: ['township-government'], tier: 'township', evidence: ['review-opinion'], occurredOn: '2026-03-02', ...overrides,
});

test('[P3] the step whose turn it is passes with its body and its evidence', () => {
  expect(findStepRejections(aRun(), anAttempt())).toEqual([]);
  expect(findStepRejections(aRun(), anAttempt({ evidence: ['photo', 'review-opinion'] }))).toEqual([]);
});

test.each([
  ['is skipped to', { stepCode: 'check', bodyKinds: ['county-department'], tier: 'county' }, { code: 'STEP_OUT_OF_ORDER', title: 'check', currentTitle: 'review' }],
  ['is repeated', { stepCode: 'meeting', bodyKinds: ['village-representatives'], tier: 'village' }, { code: 'STEP_ALREADY_DONE', title: 'meeting' }],
  ['does not exist', { stepCode: 'prayer' }, { code: 'STEP_UNKNOWN', stepCode: 'prayer' }],
  ['is taken by another body', { bodyKinds: ['county-finance'] }, { code: 'STEP_OF_ANOTHER_BODY', title: 'review', bodyKind: 'township-government' }],
  ['lacks its evidence', { evidence: ['photo'] }, { code: 'EVIDENCE_MISSING', missing: ['review-opinion'] }],
  ['is taken by the proposer in a later post', { personId: 'village-clerk' }, { code: 'STEP_BY_SAME_PERSON', title: 'review', otherTitle: '申报' }],
] as const)('[P3] a step that %s is refused', (_case, overrides, rejection) => {
  expect(findStepRejections(aRun(), anAttempt(overrides))).toContainEqual(rejection);
});

test('[P3] nothing is done while a step is on display', () => {
  const run = aRun({ steps: [aStep('meeting', { state: 'awaiting-display' }), aStep('review')] });
  expect(findStepRejections(run, anAttempt())).toEqual([{ code: 'STEP_AWAITS_DISPLAY', title: 'meeting' }]);
});

test('[P3] a finished or refused run takes no more steps', () => {
  expect(findStepRejections(aRun({ state: 'refused' }), anAttempt())).toEqual([{ code: 'RUN_CLOSED' }]);
});

test('[X7] one person may take two steps of one level, but the last step only after doing nothing before', () => {
  const steps = [
    aStep('survey', { state: 'done', doneBy: 'township-officer', doneTier: 'township' }),
    aStep('review', { state: 'current' }),
    aStep('entry', { bodyKind: 'county-poverty-office' }),
  ];
  expect(findStepRejections(aRun({ steps }), anAttempt())).toEqual([]);
  const asLast = aRun({ steps: steps.slice(0, 2) });
  expect(findStepRejections(asLast, anAttempt())).toEqual([{ code: 'STEP_BY_SAME_PERSON', title: 'review', otherTitle: 'survey' }]);
});

test('[P3] a step happens on the day the one before took effect or later, never earlier', () => {
  expect(findStepRejections(aRun(), anAttempt({ occurredOn: '2026-03-01' }))).toEqual([]);
  expect(findStepRejections(aRun(), anAttempt({ occurredOn: '2026-02-28' })))
    .toEqual([{ code: 'STEP_BEFORE_EARLIER', title: 'review', earlierTitle: 'meeting', effectiveOn: '2026-03-01' }]);
});
