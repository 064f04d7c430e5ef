import { z } from 'zod';
import { accepted, defineCommand, mustHold, refused, type CommandBasics } from '@sunledger/service-kit';
import type { FundsDuty } from '../../duties.ts';
import { lineOfProject } from '../../plan/application/line-of-project.ts';
import { findLetterEndRejections } from '../domain/retention-rules.ts';
import { toRetentionRefusal } from '../retention-refusals.ts';
import { endGuarantee } from './end-guarantee.ts';
import { lockLetter } from './lock-letter.ts';

export interface WithdrawGuarantee extends CommandBasics {
  guaranteeLetterId: string;
  reason: string;
}

const duty: FundsDuty = 'funds.retention.guarantee';

/** A letter that its bank called back, or that was entered wrongly, stops counting (撤回质量保函, F7). */
export const withdrawGuarantee = defineCommand<WithdrawGuarantee>({
  name: 'withdrawGuarantee',
  duty,
  input: z.object({ guaranteeLetterId: z.uuid(), reason: z.string().trim().min(2).max(1000) }),
  async handle(work, { guaranteeLetterId, reason }) {
    const letter = await lockLetter(work.em, guaranteeLetterId);
    mustHold(work, duty, letter.regionCode, await lineOfProject(work.em, letter.projectId));
    const rejections = findLetterEndRejections(letter.state);
    if (rejections.length > 0) return refused(...rejections.map((rejection) => toRetentionRefusal(rejection, { field: 'guaranteeLetterId' })));
    await endGuarantee(work, letter, 'withdrawn', reason);
    return accepted(letter.id);
  },
});
