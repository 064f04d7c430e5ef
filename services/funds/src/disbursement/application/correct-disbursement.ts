import { z } from 'zod';
import { accepted, defineCommand, kitRefusal, mustHold, query, refused, type CommandBasics } from '@sunledger/service-kit';
import { findSoftFlags, recordFlags, toFlagRefusal } from '../../bank/application/flags.ts';
import { toRefusal } from '../../refusals.ts';
import { findSamePersonRefusals, recordAct } from '../../reimbursement/application/acts.ts';
import { findClaimFlags } from '../../reimbursement/application/claim-flags.ts';
import { registerInvoices, toInvoices } from '../../reimbursement/application/invoice-register.ts';
import { attachPapers } from '../../reimbursement/application/papers.ts';
import { reserveQuota } from '../../reimbursement/application/reserve-quota.ts';
import { startReviewClock } from '../../reimbursement/application/review-clock.ts';
import { findReviewerRefusals } from '../../reimbursement/application/review-policy.ts';
import { mustFollow, mustStandAt } from '../../reimbursement/domain/claim-states.ts';
import { toClaimRefusal } from '../../reimbursement/reimbursement-refusals.ts';
import { lockDisbursement } from './load-disbursement.ts';
import { emitRequested, readReviewPolicy, requestDuty, requestForm, toClaimLike } from './request-disbursement.ts';
import { findRequestRefusals, loadRequestFacts, stageOf, type RequestInput } from './request-facts.ts';

export interface CorrectDisbursement extends CommandBasics, RequestInput {
  disbursementId: string;
}

/** A rejected request is corrected under its own number and goes through every review again (F5). */
export const correctDisbursement = (ticketSecret: string) =>
  defineCommand<CorrectDisbursement>({
    name: 'correctDisbursement',
    duty: requestDuty,
    input: z.object({ disbursementId: z.uuid(), ...requestForm }),
    async handle(work, input) {
      const request = await lockDisbursement(work.em, input.disbursementId);
      const { id, regionCode, number } = request;
      const facts = await loadRequestFacts(work.em, request, id);
      mustHold(work, requestDuty, regionCode, facts.project.line);
      const states = mustStandAt(request.state, 'correct');
      const flags = await findClaimFlags(work, toClaimLike(facts), { secret: ticketSecret, subject: { type: 'Disbursement', id }, inputs: input.evidence });
      const { steps, stepsPolicy } = readReviewPolicy(work, facts, input.amount);
      const refusals = [
        ...findReviewerRefusals({ steps, stepsPolicy }),
        ...[...states, ...mustFollow(work.occurredOn, request.lastActOn)].map((rejection) => toClaimRefusal(rejection, { field: 'disbursementId' })),
        ...(await findSamePersonRefusals(work, { of: 'disbursement', id, regionCode }, facts.programme, { duty: 'prepare', step: 'request' })),
        ...(states.length > 0 ? [] : await findRequestRefusals(work, facts, input, id)),
        ...findSoftFlags(flags, input.explanation).map((flag) => toFlagRefusal(flag, { field: 'explanation' })),
      ];
      if (refusals.length > 0) return refused(...refusals);

      const round = request.round + 1;
      work.causedBy(request.lastEventId);
      const eventId = await emitRequested(work, { id, number, ...input }, facts);
      const used = await registerInvoices(work, { of: 'disbursement', id }, round, toInvoices(input.invoices ?? []));
      if (used.length > 0) return refused(...used);
      const attached = await attachPapers(work, ticketSecret, { type: 'Disbursement', id, regionCode }, input.evidence);
      if (!attached) return refused(kitRefusal({ code: 'EVIDENCE_TICKET_INVALID' }, { field: 'evidence' }));
      const reserved = await reserveQuota(work, { ...request, of: 'disbursement', amountFen: input.amount });
      if (!reserved.ok) return refused(...reserved.rejections.map((rejection) => toRefusal(rejection, { field: 'amount' })));
      await query(
        work.em,
        `update funds.disbursement set amount_fen = $2, stage = $3, stage_title = $4, state = 'in-review', round = $5, step_no = 0, steps = $6, steps_policy = $7,
           commit_entry_id = $8, last_act_on = $9, last_event_id = $10 where id = $1`,
        [id, input.amount, input.stage, stageOf(work, facts, input.stage)?.title ?? input.stage, round, JSON.stringify(steps), JSON.stringify(stepsPolicy),
          reserved.entryId, work.occurredOn, eventId],
      );
      await recordAct(work, { of: 'disbursement', claimId: id, round, duty: 'prepare', step: 'request', passed: true, eventId });
      await recordFlags(work, { type: 'Disbursement', id, regionCode, projectId: request.projectId }, flags, input.explanation ?? '');
      const [first] = steps;
      if (first) await startReviewClock(work, { of: 'disbursement', id, regionCode, stepsPolicy }, first);
      return accepted(id);
    },
  });
