import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import { paymentOrdered } from '@sunledger/events';
import type { Fen } from '@sunledger/kernel';
import { accepted, defineCommand, mustHold, NotFound, query, refused, type CommandBasics, type Em, type ServiceSettings } from '@sunledger/service-kit';
import { findPayerRefusals } from '../../cash/application/find-payer-refusals.ts';
import type { FundsDuty } from '../../duties.ts';
import { postEntry } from '../../ledger/application/post-entry.ts';
import { getProgramme } from '../../programme/application/get-programme.ts';
import { toRefusal } from '../../refusals.ts';
import { toPayeeRefusal } from '../bank-refusals.ts';
import { reissueNumber } from '../domain/order-numbers.ts';
import { findReissueRejections } from '../domain/payee-rules.ts';
import type { OrderState } from '../domain/result-rules.ts';
import { findAccountInForce, missingAccount, mustNotHaveEntered, type PayeeType } from './payee-accounts.ts';
import type { PaymentEffects } from './payment-effects.ts';

export interface ReissuePayment extends CommandBasics {
  paymentOrderId: string;
  fromAccount: string;
}

const duty: FundsDuty = 'funds.payment.send';

interface FailedOrder {
  id: string;
  number: string;
  programmeId: string;
  holderId: string;
  regionCode: string;
  amountFen: Fen;
  subjectType: string;
  subjectId: string;
  state: OrderState;
  reasonCode: string | null;
  /** None where the order stands for a whole list. */
  accountMark: string | null;
  payeeType: PayeeType;
  payeeId: string;
  orderedEventId: string;
}
type SingleOrder = FailedOrder & { accountMark: string };

const isSingle = (order: FailedOrder): order is SingleOrder => order.accountMark !== null;

async function lockOrder(em: Em, id: string): Promise<FailedOrder> {
  const [order] = await query<FailedOrder>(
    em,
    `select o.id, o.number, o.programme_id as "programmeId", o.holder_id as "holderId", o.region_code as "regionCode", o.amount_fen as "amountFen",
       o.subject_type as "subjectType", o.subject_id as "subjectId", o.state, o.reason_code as "reasonCode", a.account_mark as "accountMark",
       a.payee_type as "payeeType", a.payee_id as "payeeId", o.ordered_event_id as "orderedEventId"
       from funds.payment_order o left join lateral funds.account_of_order(o.id) a on true where o.id = $1 for update of o`,
    [id],
  );
  if (!order) throw new NotFound('paymentOrderId');
  return order;
}

/** Orders a payment that the bank turned back once more (F5): to the account checked meanwhile, under its parent's number. */
export const reissuePayment = ({ sealingKey }: ServiceSettings, effects: PaymentEffects) =>
  defineCommand<ReissuePayment>({
    name: 'reissuePayment',
    duty,
    input: z.object({ paymentOrderId: z.uuid(), fromAccount: z.string().regex(/^\d{8,30}$/) }),
    async handle(work, { paymentOrderId, fromAccount }) {
      const order = await lockOrder(work.em, paymentOrderId);
      const programme = await getProgramme(work.em, order.programmeId);
      mustHold(work, duty, programme.regionCode, programme.line);
      if (!isSingle(order)) return refused(toPayeeRefusal({ code: 'ORDER_OF_A_LIST' }, { field: 'paymentOrderId' }));
      const account = await findAccountInForce(work.em, { type: order.payeeType, id: order.payeeId }, order.regionCode);
      const refusals = [
        ...findReissueRejections(order, account?.accountMark).map((rejection) => toPayeeRefusal(rejection, { field: 'paymentOrderId' })),
        ...((await effects.single[order.subjectType]?.findReissueRefusals?.(work.em, order.subjectId)) ?? []),
        ...(account ? [] : [await missingAccount(work.em, { type: order.payeeType, id: order.payeeId })]),
        ...(await findPayerRefusals(work, programme, fromAccount, sealingKey)),
        ...(account ? mustNotHaveEntered(work, account, 'paymentOrderId') : []),
      ];
      if (refusals.length > 0 || !account) return refused(...refusals);

      const { holderId, amountFen, regionCode, subjectType, subjectId } = order;
      const id = randomUUID();
      const number = reissueNumber(order.number);
      const posted = await postEntry(work, {
        programmeId: programme.id, book: 'cash', kind: 'payment-reissued', documentNumber: number, subject: { type: 'PaymentOrder', id },
        lines: [{ holderId, kind: 'payable', amountFen: -amountFen }, { holderId, kind: 'in-transit', amountFen }],
      });
      if (!posted.ok) return refused(...posted.rejections.map((rejection) => toRefusal(rejection, { field: 'paymentOrderId' })));
      work.causedBy(order.orderedEventId);
      const eventId = await work.emit(paymentOrdered, {
        aggregateId: id, regionCode,
        payload: { orderId: id, number, programmeId: programme.id, subjectType, subjectId, amountFen: amountFen.toString(), parentNumber: order.number },
      });
      await query(work.em, "update funds.payment_order set state = 'reissued' where id = $1", [order.id]);
      await query(
        work.em,
        `insert into funds.payment_order (id, number, parent_id, programme_id, holder_id, region_code, project_id, subject_type, subject_id, payee_account_id,
           amount_fen, purpose, ordered_by, ordered_on, released_on, recorded_at, ordered_event_id)
         select $2, $3, id, programme_id, holder_id, region_code, project_id, subject_type, subject_id, $4, amount_fen, purpose, $5, $6, released_on, $7, $8
           from funds.payment_order where id = $1`,
        [order.id, id, number, account.id, work.actor.personId, work.occurredOn, work.now, eventId],
      );
      return accepted(id);
    },
  });
