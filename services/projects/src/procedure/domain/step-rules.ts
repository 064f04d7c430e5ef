import type { Tier } from './tier.ts';

export type StepState = 'pending' | 'current' | 'awaiting-display' | 'done' | 'refused';

export interface StepFacts {
  code: string;
  title: string;
  bodyKind: string;
  evidence: readonly string[];
  state: StepState;
  doneBy: string | null;
  doneTier: string | null;
  /** Day on which it took effect: that of its act, or the end of its display. */
  effectiveOn: string | null;
}

export interface RunFacts {
  state: 'open' | 'done' | 'refused';
  openedBy: string;
  openedTier: string;
  /** In their order. */
  steps: readonly StepFacts[];
}

export interface StepAttempt {
  stepCode: string;
  personId: string;
  bodyKinds: readonly string[];
  tier: Tier;
  evidence: readonly string[];
  occurredOn: string;
}

export type StepRejection =
  | { code: 'RUN_CLOSED' }
  | { code: 'STEP_UNKNOWN'; stepCode: string }
  | { code: 'STEP_ALREADY_DONE'; title: string }
  | { code: 'STEP_AWAITS_DISPLAY'; title: string }
  | { code: 'STEP_OUT_OF_ORDER'; title: string; currentTitle: string }
  | { code: 'STEP_BEFORE_EARLIER'; title: string; earlierTitle: string; effectiveOn: string }
  | { code: 'STEP_OF_ANOTHER_BODY'; title: string; bodyKind: string }
  | { code: 'EVIDENCE_MISSING'; missing: readonly string[] }
  | { code: 'STEP_BY_SAME_PERSON'; title: string; otherTitle: string };

type StepRule = (run: RunFacts, step: StepFacts, attempt: StepAttempt) => StepRejection[];

const mustBeItsTurn: StepRule = ({ steps }, step) => {
  if (step.state === 'current') return [];
  if (step.state === 'done' || step.state === 'refused') return [{ code: 'STEP_ALREADY_DONE', title: step.title }];
  if (step.state === 'awaiting-display') return [{ code: 'STEP_AWAITS_DISPLAY', title: step.title }];
  const next = steps.find(({ state }) => state === 'current' || state === 'awaiting-display');
  if (next?.state === 'awaiting-display') return [{ code: 'STEP_AWAITS_DISPLAY', title: next.title }];
  return [{ code: 'STEP_OUT_OF_ORDER', title: step.title, currentTitle: next?.title ?? '' }];
};

// Date order (日期倒置): no step happened before the one it rests on took effect.
const mustFollowInTime: StepRule = ({ steps }, step, { occurredOn }) => {
  const earlier = steps.findLast(({ effectiveOn }) => effectiveOn !== null && effectiveOn > occurredOn);
  if (!earlier?.effectiveOn) return [];
  return [{ code: 'STEP_BEFORE_EARLIER', title: step.title, earlierTitle: earlier.title, effectiveOn: earlier.effectiveOn }];
};

const mustBeOfItsBody: StepRule = (_run, step, { bodyKinds }) =>
  bodyKinds.includes(step.bodyKind) ? [] : [{ code: 'STEP_OF_ANOTHER_BODY', title: step.title, bodyKind: step.bodyKind }];

const mustHaveItsEvidence: StepRule = (_run, step, { evidence }) => {
  const missing = step.evidence.filter((kind) => !evidence.includes(kind));
  return missing.length > 0 ? [{ code: 'EVIDENCE_MISSING', missing }] : [];
};

/**
 * X7: whoever proposed or acted at one level does not act at another, and whoever takes the last step, the one that
 * approves, has done nothing in the run before. It is the person that counts: a change of posts changes nothing.
 */
const mustBeAnotherPerson: StepRule = ({ openedBy, openedTier, steps }, step, { personId, tier }) => {
  const isLast = steps.at(-1)?.code === step.code;
  const earlier = [
    { by: openedBy, at: openedTier, title: '申报' },
    ...steps.filter(({ doneBy }) => doneBy !== null).map(({ doneBy, doneTier, title }) => ({ by: doneBy, at: doneTier, title })),
  ];
  const clash = earlier.find(({ by, at }) => by === personId && (isLast || at !== tier));
  return clash ? [{ code: 'STEP_BY_SAME_PERSON', title: step.title, otherTitle: clash.title }] : [];
};

export const stepRules: readonly StepRule[] = [mustBeItsTurn, mustFollowInTime, mustBeOfItsBody, mustHaveItsEvidence, mustBeAnotherPerson];

/** P3: a step cannot be skipped, repeated, taken by another body or passed with its evidence missing. */
export function findStepRejections(run: RunFacts, attempt: StepAttempt): StepRejection[] {
  if (run.state !== 'open') return [{ code: 'RUN_CLOSED' }];
  const step = run.steps.find(({ code }) => code === attempt.stepCode);
  if (!step) return [{ code: 'STEP_UNKNOWN', stepCode: attempt.stepCode }];
  return stepRules.flatMap((rule) => rule(run, step, attempt));
}
