import type { Refusal } from '@sunledger/kernel';
import type { Work } from '@sunledger/service-kit';
import { stepsFor } from '../domain/review-tiers.ts';
import { toClaimRefusal } from '../reimbursement-refusals.ts';
import type { FrozenPolicy, TimedStep } from './load-claim.ts';

export interface ReviewSteps {
  steps: TimedStep[];
  stepsPolicy: FrozenPolicy;
}

type Question = Parameters<Work['policy']['value']>[1] & { regionCode: string };

/** Review steps of the pack in force, those alone that a body covering the project's region can take; the claim keeps them (X1). */
export function readReviewSteps(work: Work, key: 'reimbursement.review-steps' | 'disbursement.review-steps', question: Question, extra: readonly TimedStep[] = []): ReviewSteps {
  const { value, ...stepsPolicy } = work.policy.value(key, question);
  return { steps: stepsFor([...value, ...extra], question.regionCode, work.policy.value('body.levels', question).value), stepsPolicy };
}

/** Nobody could pass or reject it, and its quota would stay reserved: refused before anything is reserved. */
export const findReviewerRefusals = ({ steps, stepsPolicy }: ReviewSteps): Refusal[] =>
  steps.length > 0 ? [] : [toClaimRefusal({ code: 'NO_REVIEWER' }, { field: 'projectId', policy: stepsPolicy.label })];
