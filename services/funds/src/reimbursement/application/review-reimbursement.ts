import { z } from 'zod';
import { reimbursementReviewed } from '@sunledger/events';
import { accepted, defineCommand, meetDeadline, mustHold, postsFor, refused, type CommandBasics } from '@sunledger/service-kit';
import { lineOfProject } from '../../plan/application/line-of-project.ts';
import { getProgramme } from '../../programme/application/get-programme.ts';
import { afterReview, findReviewRejections, mustFollow, mustSayWhy, mustStandAt } from '../domain/claim-states.ts';
import { toClaimRefusal } from '../reimbursement-refusals.ts';
import { findSamePersonRefusals, recordAct } from './acts.ts';
import { lockClaim, moveClaim, stepInTurn } from './load-claim.ts';
import { freeQuota } from './reserve-quota.ts';
import { startLargeApprovalClock, startReviewClock } from './review-clock.ts';

export interface ReviewReimbursement extends CommandBasics {
  reimbursementId: string;
  step: string;
  pass: boolean;
  reason?: string | null;
}

const duty = 'funds.reimbursement.review';

/** One level or department reviews a claim (三级两部门会审, F6): in the pack's order, by its kind of body, never by its maker (X7). */
export const reviewReimbursement = defineCommand<ReviewReimbursement>({
  name: 'reviewReimbursement',
  duty,
  input: z.object({ reimbursementId: z.uuid(), step: z.string().min(1).max(60), reason: z.string().max(1000).nullish() }),
  async handle(work, { reimbursementId, step: given, pass, reason }) {
    const claim = await lockClaim(work.em, reimbursementId);
    const line = await lineOfProject(work.em, claim.projectId);
    mustHold(work, duty, claim.regionCode, line);
    const states = mustStandAt(claim.state, 'review');
    if (states.length > 0) return refused(...states.map((rejection) => toClaimRefusal(rejection)));
    const step = stepInTurn(claim);
    const posts = postsFor(work, duty, claim.regionCode, line);
    const programme = await getProgramme(work.em, claim.programmeId);
    const { stepsPolicy } = claim;
    const refusals = [
      ...findReviewRejections(step, { step: given, bodyKinds: posts.map((post) => post.bodyKind) }).map((rejection) =>
        toClaimRefusal(rejection, { policy: stepsPolicy.label, ...(stepsPolicy.clause !== null && { clause: stepsPolicy.clause }) })),
      ...[...mustSayWhy(pass, reason), ...mustFollow(work.occurredOn, claim.lastActOn)].map((rejection) => toClaimRefusal(rejection)),
      ...(await findSamePersonRefusals(work, claim, programme, { duty: 'review', step: given })),
    ];
    if (refusals.length > 0) return refused(...refusals);

    await meetDeadline(work, 'funds.review-reimbursement', claim.id);
    const next = afterReview({ stepNo: claim.stepNo, steps: claim.steps.length, large: claim.large }, pass);
    work.causedBy(claim.lastEventId);
    const eventId = await work.emit(reimbursementReviewed, {
      aggregateId: claim.id, regionCode: claim.regionCode,
      payload: { reimbursementId: claim.id, step: step.code, decision: pass ? 'passed' : 'rejected' },
    });
    await recordAct(work, {
      claimId: claim.id, round: claim.round, duty: 'review', step: step.code, passed: pass, reason, eventId,
      post: posts.find((post) => post.bodyKind === step.bodyKind),
    });
    if (!pass) await freeQuota(work, claim);
    await moveClaim(work, claim.id, { ...next, commitEntryId: pass ? claim.commitEntryId : null, eventId });
    const following = next.state === 'in-review' ? claim.steps[next.stepNo] : undefined;
    if (following) await startReviewClock(work, claim, following);
    if (next.state === 'awaiting-approval') await startLargeApprovalClock(work, claim, await getProgramme(work.em, claim.programmeId));
    return accepted(claim.id);
  },
});
