import { z } from 'zod';
import { disbursementWithdrawn } from '@sunledger/events';
import { defineCommand, type CommandBasics } from '@sunledger/service-kit';
import { askWithdrawal, withdrawalReason, type WithdrawalForm } from '../../reimbursement/application/withdrawal.ts';
import { lockDisbursement, moveDisbursement, type DisbursementRow } from './load-disbursement.ts';

export interface WithdrawDisbursement extends CommandBasics {
  disbursementId: string;
  reason: string;
}

export const disbursementWithdrawal: WithdrawalForm<DisbursementRow> = {
  of: 'disbursement', subjectType: 'Disbursement', makerDuty: 'funds.disbursement.request', confirmDuty: 'funds.disbursement.review',
  clocks: ['funds.review-disbursement'], title: '确认撤回拨付申请', lock: lockDisbursement, move: moveDisbursement,
  makerRegion: (_em, { regionCode }) => Promise.resolve(regionCode),
  tell: (work, { id, number, regionCode, projectId, programmeId, amountFen }) =>
    work.emit(disbursementWithdrawn, {
      aggregateId: id, regionCode, payload: { disbursementId: id, number, projectId, programmeId, grossFen: amountFen.toString() } }),
};

/** A request that can't or shouldn't be paid any more is taken back with its reason (撤回, F5). */
export const withdrawDisbursement = defineCommand<WithdrawDisbursement>({
  name: 'withdrawDisbursement',
  duty: disbursementWithdrawal.makerDuty,
  input: z.object({ disbursementId: z.uuid(), reason: withdrawalReason }),
  handle: (work, { disbursementId, reason }) => askWithdrawal(work, disbursementWithdrawal, disbursementId, reason),
});
