import { z } from 'zod';
import { refundPaid } from '@sunledger/events';
import { accepted, addToFigures, defineCommand, mustHold, NotFound, query, refused, type CommandBasics, type Em, type ServiceSettings } from '@sunledger/service-kit';
import { lockBook } from '../../ledger/application/post-entry.ts';
import { getProgramme } from '../../programme/application/get-programme.ts';
import { payOutRecovered, type PayableOrder } from './pay-out.ts';

export interface PayRefund extends CommandBasics {
  refundListId: string;
  fromAccount: string;
  bankReference?: string | null;
}

interface RefundLine {
  lineId: string;
  personToken: string;
  amountFen: bigint;
}

/** Pays a whole refund list back to its households, to the fen (清退, F10). */
export const payRefund = ({ sealingKey }: ServiceSettings) =>
  defineCommand<PayRefund>({
    name: 'payRefund',
    duty: 'funds.refund.pay',
    input: z.object({
      refundListId: z.string().min(1).max(120), fromAccount: z.string().regex(/^\d{8,30}$/), bankReference: z.string().regex(/^[\w-]{4,60}$/).nullish(),
    }),
    async handle(work, { refundListId, fromAccount, bankReference }) {
      const { programmeId } = await findOrder(work.em, refundListId);
      const programme = await getProgramme(work.em, programmeId);
      mustHold(work, 'funds.refund.pay', programme.regionCode, programme.line);
      await lockBook(work.em, programmeId, 'cash');
      const order = await findOrder(work.em, refundListId);
      const refusals = await payOutRecovered(work, programme, sealingKey, {
        order, field: 'refundListId', fromAccount, kind: 'refunded', entryKind: 'refund-paid', subjectType: 'RefundOrder', bankReference });
      if (refusals.length > 0) return refused(...refusals);
      const lines = await query<RefundLine>(
        work.em,
        'select line_id as "lineId", person_token as "personToken", amount_fen as "amountFen" from funds.refund_line where refund_list_id = $1 order by line_id',
        [order.id],
      );
      const eventId = await work.emit(refundPaid, {
        aggregateId: order.id, regionCode: order.regionCode,
        payload: {
          refundListId: order.id, caseId: order.caseId, programmeId, totalFen: order.amountFen.toString(),
          lines: lines.map((line) => ({ ...line, amountFen: line.amountFen.toString() })),
        },
      });
      await query(
        work.em,
        'update funds.refund_order set paid_on = $2, paid_by = $3, bank_reference = $4, paid_at = $5, paid_event_id = $6 where id = $1',
        [order.id, work.occurredOn, work.actor.personId, bankReference ?? null, work.now, eventId],
      );
      await addToFigures(work, [{ regionCode: order.regionCode, on: work.occurredOn, measure: 'refunded', amount: order.amountFen }]);
      return accepted(order.id);
    },
  });

async function findOrder(em: Em, id: string): Promise<PayableOrder> {
  const [order] = await query<PayableOrder>(
    em,
    `select id, case_id as "caseId", programme_id as "programmeId", region_code as "regionCode", total_fen as "amountFen",
       listed_by as "orderedBy", paid_on as "paidOn", event_id as "eventId" from funds.refund_order where id = $1`,
    [id],
  );
  if (!order) throw new NotFound('refundListId');
  return order;
}
