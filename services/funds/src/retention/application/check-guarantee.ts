import { z } from 'zod';
import { accepted, defineCommand, kitRefusal, mustHold, NotFound, query, refused, type CommandBasics } from '@sunledger/service-kit';
import type { FundsDuty } from '../../duties.ts';
import { lineOfProject } from '../../plan/application/line-of-project.ts';
import { findLetterCheckRejections, findLetterRejections } from '../domain/retention-rules.ts';
import { toRetentionRefusal } from '../retention-refusals.ts';
import { findContract, judgeWarranty } from './contract-warranty.ts';
import { lockLetter } from './lock-letter.ts';

export interface CheckGuarantee extends CommandBasics {
  guaranteeLetterId: string;
  pass: boolean;
  reason?: string | null;
}

const duty: FundsDuty = 'funds.retention.guarantee-check';

/** A second person checks a letter against its original (复核质量保函, X7): passed, it stands in for what is held and for what is paid from now on. */
export const checkGuarantee = defineCommand<CheckGuarantee>({
  name: 'checkGuarantee',
  duty,
  input: z.object({ guaranteeLetterId: z.uuid(), reason: z.string().trim().max(1000).nullish() }),
  async handle(work, { guaranteeLetterId, pass, reason }) {
    const letter = await lockLetter(work.em, guaranteeLetterId);
    mustHold(work, duty, letter.regionCode, await lineOfProject(work.em, letter.projectId));
    const contract = await findContract(work.em, letter.contractId);
    if (!contract) throw new NotFound('guaranteeLetterId');
    // The warranty may have begun since the letter was entered.
    const { share, cap, warrantyEndsOn } = judgeWarranty(work, contract);
    const shortcomings = pass
      ? findLetterRejections(letter, { amountFen: contract.amountFen, sharePercent: share.value, capPercent: cap.value, warrantyEndsOn }) : [];
    const rejections = findLetterCheckRejections({ state: letter.state, pass, reason: reason ?? '' });
    const refusals = [
      ...rejections.map((rejection) => toRetentionRefusal(rejection, { field: rejection.code === 'LETTER_REASON_MISSING' ? 'reason' : 'guaranteeLetterId' })),
      ...shortcomings.map((rejection) => toRetentionRefusal(rejection, { field: 'guaranteeLetterId', policy: cap.label })),
      ...(letter.registeredBy === work.actor.personId
        ? [kitRefusal({ code: 'SAME_PERSON', duty: '复核保函 check a letter', otherDuty: '登记保函 enter it' }, { field: 'guaranteeLetterId' })] : []),
    ];
    if (refusals.length > 0) return refused(...refusals);
    await query(
      work.em, 'update funds.guarantee_letter set state = $2, checked_by = $3, checked_on = $4, check_reason = $5 where id = $1',
      [letter.id, pass ? 'in-force' : 'refused', work.actor.personId, work.occurredOn, reason?.trim() || null]);
    if (pass) await query(work.em, "update funds.retention set guarantee_id = $2 where contract_id = $1 and state = 'held'", [letter.contractId, letter.id]);
    return accepted(letter.id);
  },
});
