import { z } from 'zod';
import { defineCommand, type CommandBasics } from '@sunledger/service-kit';
import { confirmWithdrawal } from '../../reimbursement/application/withdrawal.ts';
import { disbursementWithdrawal } from './withdraw-disbursement.ts';

export interface ConfirmDisbursementWithdrawal extends CommandBasics {
  disbursementId: string;
  pass: boolean;
  reason?: string | null;
}

/** The second person to a withdrawal of an approved request (确认撤回, F5, X7). */
export const confirmDisbursementWithdrawal = defineCommand<ConfirmDisbursementWithdrawal>({
  name: 'confirmDisbursementWithdrawal',
  duty: disbursementWithdrawal.confirmDuty,
  input: z.object({ disbursementId: z.uuid(), reason: z.string().trim().max(1000).nullish() }),
  handle: (work, { disbursementId, pass, reason }) => confirmWithdrawal(work, disbursementWithdrawal, disbursementId, { pass, reason }),
});
