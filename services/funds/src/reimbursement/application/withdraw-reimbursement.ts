import { z } from 'zod';
import { reimbursementWithdrawn } from '@sunledger/events';
import { defineCommand, findBody, NotFound, type CommandBasics } from '@sunledger/service-kit';
import { lockClaim, moveClaim, type ClaimRow } from './load-claim.ts';
import { askWithdrawal, withdrawalReason, type WithdrawalForm } from './withdrawal.ts';

export interface WithdrawReimbursement extends CommandBasics {
  reimbursementId: string;
  reason: string;
}

export const reimbursementWithdrawal: WithdrawalForm<ClaimRow> = {
  of: 'reimbursement', subjectType: 'Reimbursement', makerDuty: 'funds.reimbursement.submit', confirmDuty: 'funds.reimbursement.review',
  clocks: ['funds.review-reimbursement', 'funds.approve-large-reimbursement'], title: '确认撤回报账', lock: lockClaim, move: moveClaim,
  async makerRegion(em, { holderBodyId }) {
    const holder = await findBody(em, holderBodyId);
    if (!holder) throw new NotFound('holderBodyId');
    return holder.regionCode;
  },
  tell: (work, { id, regionCode, projectId, batchId, programmeId, amountFen }) =>
    work.emit(reimbursementWithdrawn, {
      aggregateId: id, regionCode, payload: { reimbursementId: id, projectId, batchId, programmeId, grossFen: amountFen.toString() } }),
};

/** A claim on the wrong batch, or one that can't be paid any more, is taken back with its reason (撤回, F6). */
export const withdrawReimbursement = defineCommand<WithdrawReimbursement>({
  name: 'withdrawReimbursement',
  duty: reimbursementWithdrawal.makerDuty,
  input: z.object({ reimbursementId: z.uuid(), reason: withdrawalReason }),
  handle: (work, { reimbursementId, reason }) => askWithdrawal(work, reimbursementWithdrawal, reimbursementId, reason),
});
