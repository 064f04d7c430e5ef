import { z } from 'zod';
import { accepted, defineCommand, kitRefusal, mustHold, query, queryOne, refused, type CommandBasics, type Em, type Work } from '@sunledger/service-kit';
import type { FundsDuty } from '../../duties.ts';
import { postEntry } from '../../ledger/application/post-entry.ts';
import { getProgramme } from '../../programme/application/get-programme.ts';
import { toRefusal } from '../../refusals.ts';
import { findWithdrawalDecisionRejections, type ReturnState } from '../domain/return-rules.ts';
import { returnRefusal } from '../return-refusals.ts';
import { lockReturn, type ReturnedPayment } from './lock-return.ts';
import { withdrawReturns } from './withdraw-returns.ts';

export interface DecideReturnWithdrawal extends CommandBasics {
  paymentId: string;
  pass: boolean;
  reason?: string | null;
}

const duty: FundsDuty = 'funds.household-payment.approve';

interface Proposed {
  id: string;
  proposedBy: string;
  stateBefore: ReturnState;
}
interface CarryingOrder {
  id: string;
  number: string;
  programmeId: string;
  holderId: string;
  settled: boolean;
}

const findProposed = async (em: Em, returnId: string): Promise<Proposed | undefined> =>
  (await query<Proposed>(
    em, `select id, proposed_by as "proposedBy", state_before as "stateBefore" from funds.return_withdrawal where return_id = $1 and state = 'proposed'`, [returnId]))[0];

const readOrder = (em: Em, { postingId }: ReturnedPayment): Promise<CarryingOrder> =>
  queryOne<CarryingOrder>(
    em,
    `select o.id, o.number, o.programme_id as "programmeId", o.holder_id as "holderId", p.settled_on is not null as settled
       from funds.household_posting p join funds.payment_order o on o.id = p.order_id where p.id = $1`,
    [postingId],
  );

/** A second person decides on giving a returned payment up (X7): approved, its money is in the own account again and its quota free; else it stands as before. */
export const decideReturnWithdrawal = defineCommand<DecideReturnWithdrawal>({
  name: 'decideReturnWithdrawal',
  duty,
  input: z.object({ paymentId: z.uuid(), reason: z.string().trim().max(300).nullish() }),
  async handle(work, { paymentId, pass, reason }) {
    // The list comes before what came back of it, as everywhere.
    await query(work.em, 'select 1 from funds.household_import where id = (select import_id from funds.household_payment where id = $1) for update', [paymentId]);
    const held = await lockReturn(work.em, paymentId);
    mustHold(work, duty, held.villageCode, held.line);
    const proposed = await findProposed(work.em, held.id);
    const order = await readOrder(work.em, held);
    const refusals = [
      ...findWithdrawalDecisionRejections({ state: held.state, pass, reason: reason ?? '', openOrder: order.settled ? null : order.number })
        .map((rejection) => returnRefusal(rejection, { field: rejection.code === 'WITHDRAWAL_REASON_MISSING' ? 'reason' : 'paymentId' })),
      ...(proposed?.proposedBy === work.actor.personId
        ? [kitRefusal({ code: 'SAME_PERSON', duty: '审批撤销 approve a withdrawal', otherDuty: '提出撤销 propose it' }, { field: 'paymentId' })] : []),
    ];
    if (refusals.length > 0 || !proposed) return refused(...refusals);

    await query(
      work.em, 'update funds.return_withdrawal set state = $2, decided_by = $3, decided_on = $4, decision_reason = $5 where id = $1',
      [proposed.id, pass ? 'approved' : 'refused', work.actor.personId, work.occurredOn, reason?.trim() || null]);
    if (pass) return giveUp(work, held, order);
    await query(work.em, 'update funds.household_return set state = $2 where id = $1', [held.id, proposed.stateBefore]);
    return accepted(held.id);
  },
});

async function giveUp(work: Work, { id }: ReturnedPayment, { id: orderId, number, programmeId, holderId }: CarryingOrder) {
  const programme = await getProgramme(work.em, programmeId);
  const amountFen = await withdrawReturns(work, programme, number, [id]);
  const posted = await postEntry(work, {
    programmeId, book: 'cash', kind: 'payment-withdrawn', documentNumber: number, subject: { type: 'PaymentOrder', id: orderId },
    lines: [{ holderId, kind: 'payable', amountFen: -amountFen }, { holderId, kind: 'special-account', amountFen }],
  });
  return posted.ok ? accepted(id) : refused(...posted.rejections.map((rejection) => toRefusal(rejection, { field: 'occurredOn' })));
}
