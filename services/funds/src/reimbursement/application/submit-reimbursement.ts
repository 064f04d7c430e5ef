import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import { reimbursementSubmitted } from '@sunledger/events';
import { parseYuan } from '@sunledger/kernel';
import { accepted, defineCommand, mustHold, query, refused, type CommandBasics, type Work } from '@sunledger/service-kit';
import { findSoftFlags, recordFlags, toFlagRefusal } from '../../bank/application/flags.ts';
import { recordAct } from './acts.ts';
import { loadClaimFacts, type ClaimFacts, type ClaimSubject } from './claim-facts.ts';
import { findClaimFlags } from './claim-flags.ts';
import { claimForm } from './claim-form.ts';
import { enterClaim } from './enter-claim.ts';
import { findClaimRefusals, type ClaimInput } from './judge-claim.ts';
import { moveClaim } from './load-claim.ts';
import { startReviewClock } from './review-clock.ts';
import { findReviewerRefusals, readReviewSteps, type ReviewSteps } from './review-policy.ts';

export interface SubmitReimbursement extends CommandBasics, ClaimSubject, ClaimInput {}

/** A village asks for the reimbursement of an accepted batch (报账申请, F6); its quota is reserved and the first review's clock begins. */
export const submitReimbursement = (ticketSecret: string) =>
  defineCommand<SubmitReimbursement>({
    name: 'submitReimbursement',
    duty: 'funds.reimbursement.submit',
    input: z.object({
      projectId: z.string().min(1).max(120), batchId: z.string().min(1).max(120), programmeId: z.uuid(), holderBodyId: z.string().min(1).max(120),
      ...claimForm,
    }),
    async handle(work, input) {
      const facts = await loadClaimFacts(work.em, input, null);
      mustHold(work, 'funds.reimbursement.submit', facts.holder.regionCode, facts.project.line);
      const flags = await findClaimFlags(work, facts, { secret: ticketSecret, subject: { type: 'Reimbursement', id: null }, inputs: input.evidence });
      const policy = readReviewPolicy(work, facts, input.amount);
      const refusals = [
        ...findReviewerRefusals(policy),
        ...(await findClaimRefusals(work, facts, input, null)),
        ...findSoftFlags(flags, input.explanation).map((flag) => toFlagRefusal(flag, { field: 'explanation' })),
      ];
      if (refusals.length > 0) return refused(...refusals);

      const id = randomUUID();
      const { programmeId, holderBodyId } = input;
      const { regionCode } = facts.project;
      const eventId = await emitSubmitted(work, id, input, facts);
      await insertClaim(work, { id, input, facts, policy, eventId });
      const entered = await enterClaim(work, ticketSecret, { id, programmeId, holderBodyId, regionCode }, 1, input);
      if (!entered.ok) return refused(...entered.refusals);
      await moveClaim(work, id, { state: 'in-review', stepNo: 0, commitEntryId: entered.entryId, eventId });
      await recordAct(work, { claimId: id, round: 1, duty: 'prepare', step: 'application', passed: true, eventId });
      await recordFlags(work, { type: 'Reimbursement', id, regionCode, projectId: input.projectId }, flags, input.explanation ?? '');
      const [first] = policy.steps;
      if (first) await startReviewClock(work, { id, regionCode, stepsPolicy: policy.stepsPolicy }, first);
      return accepted(id);
    },
  });

type ReviewPolicy = ReviewSteps & { large: boolean };

/** Review steps and large amount as the packs in force on the day of application say; the claim keeps them (X1). */
export function readReviewPolicy(work: Work, { project, programme }: ClaimFacts, amountFen: bigint): ReviewPolicy {
  const question = { regionCode: project.regionCode, line: programme.line, fundKind: programme.fundKind, on: work.occurredOn };
  const largeFen = parseYuan(work.policy.value('reimbursement.large-amount', question).value);
  return { ...readReviewSteps(work, 'reimbursement.review-steps', question), large: largeFen !== undefined && amountFen >= largeFen };
}

/** The fact of an application, first or corrected; it names the batch, the contract and the plan that it rests on. */
export function emitSubmitted(work: Work, id: string, { projectId, batchId, programmeId, amount }: ClaimSubject & { amount: bigint }, facts: ClaimFacts): Promise<string> {
  work.causedBy(facts.batch.eventId, facts.contract?.eventId, facts.plan?.eventId);
  return work.emit(reimbursementSubmitted, {
    aggregateId: id, regionCode: facts.project.regionCode,
    payload: { reimbursementId: id, projectId, batchId, programmeId, grossFen: amount.toString() },
  });
}

async function insertClaim(
  work: Work,
  { id, input, facts, policy, eventId }: { id: string; input: SubmitReimbursement; facts: ClaimFacts; policy: ReviewPolicy; eventId: string },
): Promise<void> {
  await query(
    work.em,
    `insert into funds.reimbursement (id, project_id, batch_id, contract_id, programme_id, holder_body_id, region_code, amount_fen, state,
       steps, steps_policy, large, submitted_on, recorded_at, last_act_on, last_event_id)
     values ($1, $2, $3, $4, $5, $6, $7, $8, 'in-review', $9, $10, $11, $12, $13, $12, $14)`,
    [id, input.projectId, input.batchId, facts.batch.contractId, input.programmeId, input.holderBodyId, facts.project.regionCode, input.amount,
      JSON.stringify(policy.steps), JSON.stringify(policy.stepsPolicy), policy.large, work.occurredOn, work.now, eventId],
  );
}
