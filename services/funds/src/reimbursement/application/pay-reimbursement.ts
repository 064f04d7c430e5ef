import { z } from 'zod';
import { accepted, defineCommand, mustHold, query, queryOne, refused, type CommandBasics, type Em } from '@sunledger/service-kit';
import { orderPayment } from '../../bank/application/order-payment.ts';
import { findPayeeRefusals, type Payee } from '../../bank/application/payee-accounts.ts';
import { findPayerRefusals } from '../../cash/application/find-payer-refusals.ts';
import { toCashRefusal } from '../../cash/cash-refusals.ts';
import { mustBePaidThatDay } from '../../cash/domain/three-specials.ts';
import { getProgramme } from '../../programme/application/get-programme.ts';
import { findUseRefusals } from '../../plan/application/find-use-refusals.ts';
import { readUse } from '../../plan/application/read-use.ts';
import { mustBeOpen } from '../../programme/domain/programme-rules.ts';
import { toRefusal } from '../../refusals.ts';
import { judgeRetained } from '../../retention/application/hold-retention.ts';
import { mustFollow, mustStandAt } from '../domain/claim-states.ts';
import { toClaimRefusal } from '../reimbursement-refusals.ts';
import { findSamePersonRefusals, recordAct } from './acts.ts';
import { lockClaim } from './load-claim.ts';

export interface PayReimbursement extends CommandBasics {
  reimbursementId: string;
  fromAccount: string;
  paidOn: string;
}

/**
 * Releases an approved claim to the bank from the programme's own account, by its named bookkeeper (三专, F2, F6): the payee is
 * the contract's contractor and nobody else. It is paid when the bank says so; what is held back is settled here (F7).
 */
export const payReimbursement = (sealingKey: string) =>
  defineCommand<PayReimbursement>({
    name: 'payReimbursement',
    duty: 'funds.reimbursement.pay',
    input: z.object({ reimbursementId: z.uuid(), fromAccount: z.string().regex(/^\d{8,30}$/) }),
    async handle(work, { reimbursementId, fromAccount, paidOn }) {
      const claim = await lockClaim(work.em, reimbursementId);
      const programme = await getProgramme(work.em, claim.programmeId);
      mustHold(work, 'funds.reimbursement.pay', programme.regionCode, programme.line);
      const payee = await payeeOf(work.em, claim.contractId);
      const states = mustStandAt(claim.state, 'pay');
      const refusals = [
        ...[...states, ...mustFollow(work.occurredOn, claim.lastActOn)].map((rejection) => toClaimRefusal(rejection)),
        ...mustBePaidThatDay(paidOn, work.occurredOn).map((rejection) => toCashRefusal(rejection, { field: 'paidOn' })),
        ...mustBeOpen(programme.closesOn, work.occurredOn).map((rejection) => toRefusal(rejection, { field: 'paidOn' })),
        ...(await findPayerRefusals(work, programme, fromAccount, sealingKey)),
        ...findUseRefusals(work, programme, await readUse(work.em, claim), 'reimbursementId'),
        ...(await findSamePersonRefusals(work, claim, programme, { duty: 'pay', step: 'payment' })),
        ...(states.length > 0 ? [] : await findPayeeRefusals(work, payee, claim.regionCode, 'reimbursementId')),
      ];
      if (refusals.length > 0) return refused(...refusals);

      const { retainedFen, share, policy } = await judgeRetained(work, programme, claim);
      work.causedBy(claim.lastEventId);
      const ordered = await orderPayment(work, {
        programme, payee, subject: { type: 'Reimbursement', id: claim.id }, regionCode: claim.regionCode, projectId: claim.projectId,
        amountFen: claim.amountFen - retainedFen, purpose: `报账支付 ${claim.projectId}`.slice(0, 140),
      });
      if (!ordered.ok) return refused(...ordered.refusals);
      const { eventId } = ordered.order;
      await query(
        work.em,
        `update funds.reimbursement set state = 'ordered', retained_fen = $2, retained_share = $3, retained_policy = $4, last_act_on = $5, last_event_id = $6
          where id = $1`,
        [claim.id, retainedFen, share, policy, work.occurredOn, eventId],
      );
      await recordAct(work, { claimId: claim.id, round: claim.round, duty: 'pay', step: 'payment', passed: true, eventId });
      return accepted(claim.id);
    },
  });

const payeeOf = async (em: Em, contractId: string): Promise<Payee> =>
  ({ type: 'contractor', id: (await queryOne<{ id: string }>(em, 'select contractor_id as id from funds.project_contract where contract_id = $1', [contractId])).id });
