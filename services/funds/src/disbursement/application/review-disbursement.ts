import { z } from 'zod';
import { disbursementReviewed } from '@sunledger/events';
import { accepted, defineCommand, meetDeadline, mustHold, postsFor, refused, type CommandBasics } from '@sunledger/service-kit';
import type { FundsDuty } from '../../duties.ts';
import { lineOfProject } from '../../plan/application/line-of-project.ts';
import { getProgramme } from '../../programme/application/get-programme.ts';
import { findSamePersonRefusals, recordAct } from '../../reimbursement/application/acts.ts';
import { freeQuota } from '../../reimbursement/application/reserve-quota.ts';
import { startReviewClock } from '../../reimbursement/application/review-clock.ts';
import { afterReview, findReviewRejections, mustFollow, mustSayWhy, mustStandAt } from '../../reimbursement/domain/claim-states.ts';
import { toClaimRefusal } from '../../reimbursement/reimbursement-refusals.ts';
import { lockDisbursement, moveDisbursement } from './load-disbursement.ts';

export interface ReviewDisbursement extends CommandBasics {
  disbursementId: string;
  step: string;
  pass: boolean;
  reason?: string | null;
}

const duty: FundsDuty = 'funds.disbursement.review';

/** One level or department reviews a request (F5): in the pack's order, by its kind of body, never by its maker (X7). */
export const reviewDisbursement = defineCommand<ReviewDisbursement>({
  name: 'reviewDisbursement',
  duty,
  input: z.object({ disbursementId: z.uuid(), step: z.string().min(1).max(60), reason: z.string().max(1000).nullish() }),
  async handle(work, { disbursementId, step: given, pass, reason }) {
    const request = await lockDisbursement(work.em, disbursementId);
    const { id, regionCode, stepsPolicy, stepNo, steps, round } = request;
    const line = await lineOfProject(work.em, request.projectId);
    mustHold(work, duty, regionCode, line);
    const states = mustStandAt(request.state, 'review');
    if (states.length > 0) return refused(...states.map((rejection) => toClaimRefusal(rejection, { field: 'disbursementId' })));
    const step = steps[stepNo];
    if (!step) throw new Error(`request ${id} is in review without a step`);
    const posts = postsFor(work, duty, regionCode, line);
    const programme = await getProgramme(work.em, request.programmeId);
    const refusals = [
      ...findReviewRejections(step, { step: given, bodyKinds: posts.map((post) => post.bodyKind) }).map((rejection) =>
        toClaimRefusal(rejection, { policy: stepsPolicy.label, ...(stepsPolicy.clause !== null && { clause: stepsPolicy.clause }) })),
      ...[...mustSayWhy(pass, reason), ...mustFollow(work.occurredOn, request.lastActOn)].map((rejection) => toClaimRefusal(rejection)),
      ...(await findSamePersonRefusals(work, { of: 'disbursement', id, regionCode }, programme, { duty: 'review', step: given })),
    ];
    if (refusals.length > 0) return refused(...refusals);

    await meetDeadline(work, 'funds.review-disbursement', id);
    const next = afterReview({ stepNo, steps: steps.length, large: false }, pass);
    work.causedBy(request.lastEventId);
    const eventId = await work.emit(disbursementReviewed, {
      aggregateId: id, regionCode, payload: { disbursementId: id, step: step.code, decision: pass ? 'passed' : 'rejected' },
    });
    await recordAct(work, {
      of: 'disbursement', claimId: id, round, duty: 'review', step: step.code, passed: pass, reason, eventId, post: posts.find((post) => post.bodyKind === step.bodyKind),
    });
    if (!pass) await freeQuota(work, { ...request, of: 'disbursement' });
    await moveDisbursement(work, id, { ...next, commitEntryId: pass ? request.commitEntryId : null, eventId });
    const following = next.state === 'in-review' ? steps[next.stepNo] : undefined;
    if (following) await startReviewClock(work, { of: 'disbursement', id, regionCode, stepsPolicy }, following);
    return accepted(id);
  },
});
