import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import { disbursementRequested } from '@sunledger/events';
import { parseYuan } from '@sunledger/kernel';
import { documentKinds } from '@sunledger/policy';
import { accepted, defineCommand, kitRefusal, mustHold, query, refused, type CommandBasics, type Work } from '@sunledger/service-kit';
import { findSoftFlags, recordFlags, toFlagRefusal } from '../../bank/application/flags.ts';
import { nextNumber } from '../../bank/application/order-payment.ts';
import type { FundsDuty } from '../../duties.ts';
import { toRefusal } from '../../refusals.ts';
import { recordAct } from '../../reimbursement/application/acts.ts';
import { findClaimFlags } from '../../reimbursement/application/claim-flags.ts';
import { invoiceForm } from '../../reimbursement/application/claim-form.ts';
import { registerInvoices, toInvoices } from '../../reimbursement/application/invoice-register.ts';
import { attachPapers } from '../../reimbursement/application/papers.ts';
import { reserveQuota } from '../../reimbursement/application/reserve-quota.ts';
import { startReviewClock } from '../../reimbursement/application/review-clock.ts';
import { findReviewerRefusals, readReviewSteps, type ReviewSteps } from '../../reimbursement/application/review-policy.ts';
import { findRequestRefusals, loadRequestFacts, questionOf, stageOf, type RequestFacts, type RequestInput, type RequestSubject } from './request-facts.ts';

export interface RequestDisbursement extends CommandBasics, RequestSubject, RequestInput {
  payee: 'CONTRACTOR' | 'IMPLEMENTING_BODY';
}

export const requestDuty: FundsDuty = 'funds.disbursement.request';
const kinds = Object.keys(documentKinds) as [string, ...string[]];
export const requestForm = {
  stage: z.string().min(1).max(60), explanation: z.string().max(1000).nullish(),
  evidence: z.array(z.object({ ticket: z.string().max(4000), kind: z.enum([...kinds, 'photo']), original: z.boolean() })).max(50),
  invoices: z.array(invoiceForm).max(200).nullish(),
};

/** An implementing body asks for money by the progress of a project (拨付申请, F5); quota is reserved and the first review's clock begins. */
export const requestDisbursement = (ticketSecret: string) =>
  defineCommand<RequestDisbursement>({
    name: 'requestDisbursement',
    duty: requestDuty,
    input: z.object({
      projectId: z.string().min(1).max(120), contractId: z.string().min(1).max(120), programmeId: z.uuid(), holderBodyId: z.string().min(1).max(120), ...requestForm,
    }),
    async handle(work, input) {
      const facts = await loadRequestFacts(work.em, input, null);
      const { regionCode, line } = facts.project;
      mustHold(work, requestDuty, regionCode, line);
      const flags = await findClaimFlags(work, toClaimLike(facts), { secret: ticketSecret, subject: { type: 'Disbursement', id: null }, inputs: input.evidence });
      const { steps, stepsPolicy } = readReviewPolicy(work, facts, input.amount);
      const refusals = [
        ...findReviewerRefusals({ steps, stepsPolicy }),
        ...(await findRequestRefusals(work, facts, input, null)),
        ...findSoftFlags(flags, input.explanation).map((flag) => toFlagRefusal(flag, { field: 'explanation' })),
      ];
      if (refusals.length > 0) return refused(...refusals);

      const id = randomUUID();
      const number = `BF${work.occurredOn.replaceAll('-', '')}${String(await nextNumber(work.em)).padStart(8, '0')}`;
      const eventId = await emitRequested(work, { id, number, ...input }, facts);
      await insertRequest(work, { id, number, input, facts, steps, stepsPolicy, eventId });
      const used = await registerInvoices(work, { of: 'disbursement', id }, 1, toInvoices(input.invoices ?? []));
      if (used.length > 0) return refused(...used);
      const attached = await attachPapers(work, ticketSecret, { type: 'Disbursement', id, regionCode }, input.evidence);
      if (!attached) return refused(kitRefusal({ code: 'EVIDENCE_TICKET_INVALID' }, { field: 'evidence' }));
      const { programmeId, holderBodyId, projectId } = input;
      const reserved = await reserveQuota(work, { of: 'disbursement', id, programmeId, holderBodyId, amountFen: input.amount });
      if (!reserved.ok) return refused(...reserved.rejections.map((rejection) => toRefusal(rejection, { field: 'amount' })));
      await query(work.em, 'update funds.disbursement set commit_entry_id = $2 where id = $1', [id, reserved.entryId]);
      await recordAct(work, { of: 'disbursement', claimId: id, round: 1, duty: 'prepare', step: 'request', passed: true, eventId });
      await recordFlags(work, { type: 'Disbursement', id, regionCode, projectId }, flags, input.explanation ?? '');
      const [first] = steps;
      if (first) await startReviewClock(work, { of: 'disbursement', id, regionCode, stepsPolicy }, first);
      return accepted(id);
    },
  });

/** What the flags of a claim look at, of a request. */
export const toClaimLike = ({ project, programme, contract }: RequestFacts) => ({
  project, programme,
  contract: { ...contract, ownClaimedFen: 0n, disbursedFen: 0n },
});

/** Review steps of the packs in force; a large amount gets one more, with the body that the pack names (X7). */
export function readReviewPolicy(work: Work, facts: RequestFacts, amountFen: bigint): ReviewSteps {
  const question = questionOf(work, facts);
  const largeFen = parseYuan(work.policy.value('reimbursement.large-amount', question).value);
  if (largeFen === undefined || amountFen < largeFen) return readReviewSteps(work, 'disbursement.review-steps', question);
  const limit = work.policy.value('reimbursement.large-approval-limit', question).value;
  const bodyKind = work.policy.value('disbursement.large-approval-body', question).value;
  return readReviewSteps(work, 'disbursement.review-steps', question, [{ code: 'large-amount-approval', title: '大额拨付审批', bodyKind, limit }]);
}

/** The fact of a request, first or corrected; it names the contract, the plan and the accepted batches that it rests on. */
export function emitRequested(work: Work, request: { id: string; number: string; stage: string; amount: bigint }, { project, programme, contract, plan }: RequestFacts): Promise<string> {
  work.causedBy(contract.eventId, plan?.eventId, ...contract.acceptedEvents);
  return work.emit(disbursementRequested, {
    aggregateId: request.id, regionCode: project.regionCode,
    payload: {
      disbursementId: request.id, number: request.number, projectId: project.projectId, programmeId: programme.id, stage: request.stage, grossFen: request.amount.toString(),
    },
  });
}

async function insertRequest(
  work: Work,
  { id, number, input, facts, steps, stepsPolicy, eventId }: ReviewSteps & { id: string; number: string; input: RequestDisbursement; facts: RequestFacts; eventId: string },
): Promise<void> {
  const { project, contract } = facts;
  const [payeeType, payeeId] = input.payee === 'CONTRACTOR' ? ['contractor', contract.contractorId] : ['body', project.implementingBodyId];
  await query(
    work.em,
    `insert into funds.disbursement (id, number, project_id, contract_id, programme_id, holder_body_id, payee_type, payee_id, region_code, stage, stage_title, amount_fen,
       state, steps, steps_policy, requested_on, recorded_at, last_act_on, last_event_id)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, 'in-review', $13, $14, $15, $16, $15, $17)`,
    [id, number, input.projectId, input.contractId, input.programmeId, input.holderBodyId, payeeType, payeeId, project.regionCode, input.stage,
      stageOf(work, facts, input.stage)?.title ?? input.stage, input.amount, JSON.stringify(steps), JSON.stringify(stepsPolicy), work.occurredOn, work.now, eventId],
  );
}
