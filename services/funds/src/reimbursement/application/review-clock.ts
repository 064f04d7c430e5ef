import { ancestorsOf } from '@sunledger/kernel';
import { findBodyOfKind, setDeadline, type Em, type Work } from '@sunledger/service-kit';
import type { FrozenPolicy, TimedStep } from './load-claim.ts';

// The body that owes a step: of its kind in the claim's region or nearest above it.
async function findOwingBody(em: Em, bodyKind: string, regionCode: string): Promise<string | undefined> {
  for (const code of ancestorsOf(regionCode)) {
    const body = await findBodyOfKind(em, bodyKind, code);
    if (body) return body.bodyId;
  }
  return undefined;
}

/** Starts the clock of one review step (F6); the limit is the one frozen with the claim. */
export async function startReviewClock(
  work: Work,
  claim: { id: string; regionCode: string; stepsPolicy: FrozenPolicy },
  step: TimedStep,
): Promise<void> {
  await setDeadline(work, {
    kind: 'funds.review-reimbursement', subjectType: 'Reimbursement', subjectId: claim.id, regionCode: claim.regionCode,
    bodyId: await findOwingBody(work.em, step.bodyKind, claim.regionCode), title: `报账会审:${step.title} · review ${step.code}`,
    startedOn: work.occurredOn, policy: { ...claim.stepsPolicy, value: step.limit },
  });
}
