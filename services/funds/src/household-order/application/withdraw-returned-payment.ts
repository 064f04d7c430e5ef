import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import { accepted, defineCommand, mustHold, query, refused, type CommandBasics } from '@sunledger/service-kit';
import type { FundsDuty } from '../../duties.ts';
import { findWithdrawalRejections } from '../domain/return-rules.ts';
import { returnRefusal } from '../return-refusals.ts';
import { lockReturn } from './lock-return.ts';

export interface WithdrawReturnedPayment extends CommandBasics {
  paymentId: string;
  reason: string;
}

const duty: FundsDuty = 'funds.household-payment.prepare';

/** Proposes to give a returned payment up (撤销到户退汇): its payee died, left or can't be found. It counts once another person has approved it (X7). */
export const withdrawReturnedPayment = defineCommand<WithdrawReturnedPayment>({
  name: 'withdrawReturnedPayment',
  duty,
  input: z.object({ paymentId: z.uuid(), reason: z.string().trim().min(2).max(300) }),
  async handle(work, { paymentId, reason }) {
    const held = await lockReturn(work.em, paymentId);
    mustHold(work, duty, held.villageCode, held.line);
    const rejections = findWithdrawalRejections(held);
    if (rejections.length > 0) return refused(...rejections.map((rejection) => returnRefusal(rejection, { field: 'paymentId' })));
    await query(
      work.em,
      `insert into funds.return_withdrawal (id, return_id, village_code, reason, state_before, proposed_by, proposed_on, recorded_at) values ($1, $2, $3, $4, $5, $6, $7, $8)`,
      [randomUUID(), held.id, held.villageCode, reason, held.state, work.actor.personId, work.occurredOn, work.now],
    );
    await query(work.em, "update funds.household_return set state = 'withdrawing' where id = $1", [held.id]);
    return accepted(held.id);
  },
});
