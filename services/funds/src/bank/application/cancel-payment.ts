import { z } from 'zod';
import { accepted, defineCommand, kitRefusal, mustHold, NotFound, query, queryOne, refused, type CommandBasics, type Em } from '@sunledger/service-kit';
import { readBookkeeperTerms } from '../../cash/application/bookkeepers.ts';
import { bookkeepersOn } from '../../cash/domain/three-specials.ts';
import type { FundsDuty } from '../../duties.ts';
import { getProgramme } from '../../programme/application/get-programme.ts';
import { toRefusal } from '../../refusals.ts';
import { findHeld } from '../../retention/application/hold-retention.ts';
import { toCancelRefusal } from '../bank-refusals.ts';
import { findCancelRejections } from '../domain/cancel-rules.ts';
import type { OrderState } from '../domain/result-rules.ts';
import { markCancelled, returnCash, type CashBack, type TakenBack } from './order-payment.ts';
import type { PaymentEffects } from './payment-effects.ts';

export interface CancelPayment extends CommandBasics {
  paymentOrderId: string;
  reason: string;
}

const duty: FundsDuty = 'funds.payment.cancel';
const ofList = 'HouseholdImport';

interface OrderRow extends TakenBack {
  parentId: string | null;
  state: OrderState;
  orderedBy: string;
}

/** The order, locked after what it pays for: as it stands once whoever was sending or settling it is done. */
async function lockOrder(em: Em, id: string, effects: PaymentEffects): Promise<OrderRow> {
  const [found] = await query<{ type: string; subject: string }>(em, 'select subject_type as type, subject_id as subject from funds.payment_order where id = $1', [id]);
  if (!found) throw new NotFound('paymentOrderId');
  await (found.type === ofList ? effects.bulk.lockList(em, found.subject) : effects.single[found.type]?.lock(em, [found.subject]));
  return queryOne<OrderRow>(
    em,
    `select id, number, parent_id as "parentId", programme_id as "programmeId", holder_id as "holderId", region_code as "regionCode", subject_type as "subjectType",
       subject_id as "subjectId", amount_fen as "amountFen", state, ordered_by as "orderedBy", ordered_event_id as "orderedEventId" from funds.payment_order where id = $1 for update`,
    [id],
  );
}

/**
 * Takes a payment order back (撤销付款指令, F5): one that waits for the next file, or that the bank turned back. Its maker is who ordered it; who
 * takes it back approves payments, ordered nothing and keeps no account (X7). Its cash is in the own account again; a claim or request stands as
 * approved with its quota committed, so that it is ordered again or withdrawn; a list is cancelled as if it had not been posted.
 */
export const cancelPayment = (effects: PaymentEffects) =>
  defineCommand<CancelPayment>({
    name: 'cancelPayment',
    duty,
    input: z.object({ paymentOrderId: z.uuid(), reason: z.string().trim().min(2).max(300) }),
    async handle(work, { paymentOrderId, reason }) {
      const order = await lockOrder(work.em, paymentOrderId, effects);
      const programme = await getProgramme(work.em, order.programmeId);
      mustHold(work, duty, programme.regionCode, programme.line);
      const { state, subjectType, subjectId } = order;
      const effect = effects.single[subjectType];
      const rejections = findCancelRejections({
        state, subjectType, goesBack: subjectType === ofList || effect?.cancelled !== undefined, retentionOut: ['ordered', 'released'].includes((await findHeld(work.em, subjectId))?.state ?? ''),
        byBookkeeper: bookkeepersOn(await readBookkeeperTerms(work.em, programme.id), work.today).includes(work.actor.personId) });
      const refusals = [
        ...rejections.map((rejection) => toCancelRefusal(rejection, { field: 'paymentOrderId' })),
        ...(order.orderedBy === work.actor.personId
          ? [kitRefusal({ code: 'SAME_PERSON', duty: '撤销付款 take a payment back', otherDuty: '付款 order it' }, { field: 'paymentOrderId' })] : []),
      ];
      if (refusals.length > 0) return refused(...refusals);

      const eventId = await markCancelled(work, order, reason);
      const cash: CashBack = { from: state === 'failed' ? 'payable' : 'in-transit' };
      if (subjectType === ofList) {
        Object.assign(cash, await effects.bulk.cancel(work, programme, { ...order, importId: subjectId, failed: state === 'failed', reissued: order.parentId !== null }));
      } else await effect?.cancelled?.(work, programme, subjectId, eventId);
      if (cash.amountFen === 0n) return accepted(order.id);
      const posted = await returnCash(work, order, cash);
      return posted.ok ? accepted(order.id) : refused(...posted.rejections.map((rejection) => toRefusal(rejection, { field: 'occurredOn' })));
    },
  });
