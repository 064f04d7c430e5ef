import { z } from 'zod';
import { defineCommand, type CommandBasics } from '@sunledger/service-kit';
import { reimbursementWithdrawal } from './withdraw-reimbursement.ts';
import { confirmWithdrawal } from './withdrawal.ts';

export interface ConfirmReimbursementWithdrawal extends CommandBasics {
  reimbursementId: string;
  pass: boolean;
  reason?: string | null;
}

/** The second person to a withdrawal of an approved claim (确认撤回, F6, X7). */
export const confirmReimbursementWithdrawal = defineCommand<ConfirmReimbursementWithdrawal>({
  name: 'confirmReimbursementWithdrawal',
  duty: reimbursementWithdrawal.confirmDuty,
  input: z.object({ reimbursementId: z.uuid(), reason: z.string().trim().max(1000).nullish() }),
  handle: (work, { reimbursementId, pass, reason }) => confirmWithdrawal(work, reimbursementWithdrawal, reimbursementId, { pass, reason }),
});
