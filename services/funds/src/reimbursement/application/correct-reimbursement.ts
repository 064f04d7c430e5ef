import { z } from 'zod';
import { accepted, defineCommand, mustHold, query, refused, type CommandBasics } from '@sunledger/service-kit';
import { findSoftFlags, recordFlags, toFlagRefusal } from '../../bank/application/flags.ts';
import { mustFollow, mustStandAt } from '../domain/claim-states.ts';
import { toClaimRefusal } from '../reimbursement-refusals.ts';
import { findSamePersonRefusals, recordAct } from './acts.ts';
import { loadClaimFacts } from './claim-facts.ts';
import { findClaimFlags } from './claim-flags.ts';
import { claimForm } from './claim-form.ts';
import { enterClaim } from './enter-claim.ts';
import { findClaimRefusals, type ClaimInput } from './judge-claim.ts';
import { lockClaim } from './load-claim.ts';
import { startReviewClock } from './review-clock.ts';
import { findReviewerRefusals } from './review-policy.ts';
import { emitSubmitted, readReviewPolicy } from './submit-reimbursement.ts';

export interface CorrectReimbursement extends CommandBasics, ClaimInput {
  reimbursementId: string;
}

/** A rejected claim is corrected and goes through every review again (F6); what was attached stays, invoices are entered anew. */
export const correctReimbursement = (ticketSecret: string) =>
  defineCommand<CorrectReimbursement>({
    name: 'correctReimbursement',
    duty: 'funds.reimbursement.submit',
    input: z.object({ reimbursementId: z.uuid(), ...claimForm }),
    async handle(work, input) {
      const claim = await lockClaim(work.em, input.reimbursementId);
      const facts = await loadClaimFacts(work.em, claim, claim.id);
      mustHold(work, 'funds.reimbursement.submit', facts.holder.regionCode, facts.project.line);
      const states = mustStandAt(claim.state, 'correct');
      const flags = await findClaimFlags(work, facts, { secret: ticketSecret, subject: { type: 'Reimbursement', id: claim.id }, inputs: input.evidence });
      const { steps, stepsPolicy, large } = readReviewPolicy(work, facts, input.amount);
      const refusals = [
        ...findReviewerRefusals({ steps, stepsPolicy }),
        ...[...states, ...mustFollow(work.occurredOn, claim.lastActOn)].map((rejection) => toClaimRefusal(rejection)),
        ...(await findSamePersonRefusals(work, claim, facts.programme, { duty: 'prepare', step: 'application' })),
        ...(states.length > 0 ? [] : await findClaimRefusals(work, facts, input, claim.id)),
        ...findSoftFlags(flags, input.explanation).map((flag) => toFlagRefusal(flag, { field: 'explanation' })),
      ];
      if (refusals.length > 0) return refused(...refusals);

      const round = claim.round + 1;
      work.causedBy(claim.lastEventId);
      const eventId = await emitSubmitted(work, claim.id, { ...claim, amount: input.amount }, facts);
      const entered = await enterClaim(work, ticketSecret, claim, round, input);
      if (!entered.ok) return refused(...entered.refusals);
      await query(
        work.em,
        `update funds.reimbursement set amount_fen = $2, state = 'in-review', round = $3, step_no = 0, steps = $4, steps_policy = $5, large = $6,
           commit_entry_id = $7, last_act_on = $8, last_event_id = $9 where id = $1`,
        [claim.id, input.amount, round, JSON.stringify(steps), JSON.stringify(stepsPolicy), large, entered.entryId, work.occurredOn, eventId],
      );
      await recordAct(work, { claimId: claim.id, round, duty: 'prepare', step: 'application', passed: true, eventId });
      await recordFlags(work, { type: 'Reimbursement', id: claim.id, regionCode: claim.regionCode, projectId: claim.projectId }, flags, input.explanation ?? '');
      const [first] = steps;
      if (first) await startReviewClock(work, { ...claim, stepsPolicy }, first);
      return accepted(claim.id);
    },
  });
