import { ancestorsOf } from '@sunledger/kernel';
import { findBodyOfKind, setDeadline, type Em, type Work } from '@sunledger/service-kit';
import type { Programme } from '../../programme/persistence/programme.entity.ts';
import type { ActSubject } from './acts.ts';
import type { FrozenPolicy, TimedStep } from './load-claim.ts';

// The body that owes a step: of its kind in the claim's region or nearest above it.
async function findOwingBody(em: Em, bodyKind: string, regionCode: string): Promise<string | undefined> {
  for (const code of ancestorsOf(regionCode)) {
    const body = await findBodyOfKind(em, bodyKind, code);
    if (body) return body.bodyId;
  }
  return undefined;
}

const clocks = {
  reimbursement: { kind: 'funds.review-reimbursement', subjectType: 'Reimbursement', title: '报账会审' },
  disbursement: { kind: 'funds.review-disbursement', subjectType: 'Disbursement', title: '拨付审核' },
} as const;

/** Starts the clock of one review step (F5, F6); the limit is the one frozen with the claim or request. */
export async function startReviewClock(
  work: Work,
  claim: { id: string; regionCode: string; stepsPolicy: FrozenPolicy; of?: ActSubject },
  step: TimedStep,
): Promise<void> {
  const clock = clocks[claim.of ?? 'reimbursement'];
  await setDeadline(work, {
    kind: clock.kind, subjectType: clock.subjectType, subjectId: claim.id, regionCode: claim.regionCode,
    bodyId: await findOwingBody(work.em, step.bodyKind, claim.regionCode), title: `${clock.title}:${step.title} · review ${step.code}`,
    startedOn: work.occurredOn, policy: { ...claim.stepsPolicy, value: step.limit },
  });
}

/** The extra approval of a large amount has a clock of its own (X7), with the body that the pack names. */
export async function startLargeApprovalClock(work: Work, claim: { id: string; regionCode: string }, { line, fundKind }: Programme): Promise<void> {
  const question = { regionCode: claim.regionCode, line, fundKind, on: work.occurredOn };
  const bodyKind = work.policy.value('reimbursement.large-approval-body', question).value;
  await setDeadline(work, {
    kind: 'funds.approve-large-reimbursement', subjectType: 'Reimbursement', subjectId: claim.id, regionCode: claim.regionCode,
    bodyId: await findOwingBody(work.em, bodyKind, claim.regionCode), title: '大额报账审批 · approve a large claim', startedOn: work.occurredOn,
    policy: work.policy.value('reimbursement.large-approval-limit', question),
  });
}
