import { z } from 'zod';
import { reimbursementReviewed } from '@sunledger/events';
import { accepted, defineCommand, meetDeadline, mustHold, refused, type CommandBasics } from '@sunledger/service-kit';
import { lineOfProject } from '../../plan/application/line-of-project.ts';
import { getProgramme } from '../../programme/application/get-programme.ts';
import { mustFollow, mustSayWhy, mustStandAt } from '../domain/claim-states.ts';
import { toClaimRefusal } from '../reimbursement-refusals.ts';
import { findSamePersonRefusals, recordAct } from './acts.ts';
import { lockClaim, moveClaim } from './load-claim.ts';
import { freeQuota } from './reserve-quota.ts';

export interface ApproveLargeReimbursement extends CommandBasics {
  reimbursementId: string;
  pass?: boolean | null;
  reason?: string | null;
}

const step = 'large-amount-approval';

/** From the pack's large amount on, a leader decides besides the reviewers (大额审批, X7). */
export const approveLargeReimbursement = defineCommand<ApproveLargeReimbursement>({
  name: 'approveLargeReimbursement',
  duty: 'funds.reimbursement.approve-large',
  input: z.object({ reimbursementId: z.uuid(), reason: z.string().max(1000).nullish() }),
  async handle(work, { reimbursementId, pass: given, reason }) {
    const pass = given ?? true;
    const claim = await lockClaim(work.em, reimbursementId);
    mustHold(work, 'funds.reimbursement.approve-large', claim.regionCode, await lineOfProject(work.em, claim.projectId));
    const programme = await getProgramme(work.em, claim.programmeId);
    const rejections = [...mustStandAt(claim.state, 'approve-large'), ...mustSayWhy(pass, reason), ...mustFollow(work.occurredOn, claim.lastActOn)];
    const refusals = [
      ...rejections.map((rejection) => toClaimRefusal(rejection)),
      ...(await findSamePersonRefusals(work, claim, programme, { duty: 'approve', step })),
    ];
    if (refusals.length > 0) return refused(...refusals);

    await meetDeadline(work, 'funds.approve-large-reimbursement', claim.id);
    work.causedBy(claim.lastEventId);
    const eventId = await work.emit(reimbursementReviewed, {
      aggregateId: claim.id, regionCode: claim.regionCode,
      payload: { reimbursementId: claim.id, step, decision: pass ? 'passed' : 'rejected' },
    });
    await recordAct(work, { claimId: claim.id, round: claim.round, duty: 'approve', step, passed: pass, reason, eventId });
    if (!pass) await freeQuota(work, claim);
    await moveClaim(work, claim.id, {
      state: pass ? 'approved' : 'rejected', stepNo: claim.stepNo, commitEntryId: pass ? claim.commitEntryId : null, eventId });
    return accepted(claim.id);
  },
});
