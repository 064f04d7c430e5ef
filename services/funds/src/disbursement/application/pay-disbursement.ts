import { z } from 'zod';
import { accepted, defineCommand, mustHold, query, refused, type CommandBasics } from '@sunledger/service-kit';
import { orderPayment } from '../../bank/application/order-payment.ts';
import { findPayeeRefusals } from '../../bank/application/payee-accounts.ts';
import { findPayerRefusals } from '../../cash/application/find-payer-refusals.ts';
import type { FundsDuty } from '../../duties.ts';
import { findUseRefusals } from '../../plan/application/find-use-refusals.ts';
import { readUse } from '../../plan/application/read-use.ts';
import { getProgramme } from '../../programme/application/get-programme.ts';
import { mustBeOpen } from '../../programme/domain/programme-rules.ts';
import { toRefusal } from '../../refusals.ts';
import { findSamePersonRefusals, recordAct } from '../../reimbursement/application/acts.ts';
import { mustFollow, mustStandAt } from '../../reimbursement/domain/claim-states.ts';
import { toClaimRefusal } from '../../reimbursement/reimbursement-refusals.ts';
import { judgeRetained } from '../../retention/application/hold-retention.ts';
import { lockDisbursement } from './load-disbursement.ts';

export interface PayDisbursement extends CommandBasics {
  disbursementId: string;
  fromAccount: string;
}

const duty: FundsDuty = 'funds.disbursement.pay';

/** Releases a reviewed request to the bank, by the named bookkeeper from the own account (F5, 三专); what is held back is settled here. */
export const payDisbursement = (sealingKey: string) =>
  defineCommand<PayDisbursement>({
    name: 'payDisbursement',
    duty,
    input: z.object({ disbursementId: z.uuid(), fromAccount: z.string().regex(/^\d{8,30}$/) }),
    async handle(work, { disbursementId, fromAccount }) {
      const request = await lockDisbursement(work.em, disbursementId);
      const { id, regionCode, projectId, amountFen, round } = request;
      const programme = await getProgramme(work.em, request.programmeId);
      mustHold(work, duty, programme.regionCode, programme.line);
      const payee = { type: request.payeeType, id: request.payeeId };
      const states = mustStandAt(request.state, 'pay');
      const refusals = [
        ...[...states, ...mustFollow(work.occurredOn, request.lastActOn)].map((rejection) => toClaimRefusal(rejection, { field: 'disbursementId' })),
        ...mustBeOpen(programme.closesOn, work.occurredOn).map((rejection) => toRefusal(rejection, { field: 'occurredOn' })),
        ...(await findPayerRefusals(work, programme, fromAccount, sealingKey)),
        ...findUseRefusals(work, programme, await readUse(work.em, request), 'disbursementId'),
        ...(await findSamePersonRefusals(work, { of: 'disbursement', id, regionCode }, programme, { duty: 'pay', step: 'payment' })),
        ...(states.length > 0 ? [] : await findPayeeRefusals(work, payee, regionCode, 'disbursementId')),
      ];
      if (refusals.length > 0) return refused(...refusals);

      const { retainedFen, share, policy } = await judgeRetained(work, programme, request);
      work.causedBy(request.lastEventId);
      const ordered = await orderPayment(work, {
        programme, payee, subject: { type: 'Disbursement', id }, regionCode, projectId, amountFen: amountFen - retainedFen, purpose: `拨付 ${request.number}`,
      });
      if (!ordered.ok) return refused(...ordered.refusals);
      const { eventId } = ordered.order;
      await query(
        work.em,
        `update funds.disbursement set state = 'ordered', retained_fen = $2, retained_share = $3, retained_policy = $4, last_act_on = $5, last_event_id = $6 where id = $1`,
        [id, retainedFen, share, policy, work.occurredOn, eventId],
      );
      await recordAct(work, { of: 'disbursement', claimId: id, round, duty: 'pay', step: 'payment', passed: true, eventId });
      return accepted(id);
    },
  });
