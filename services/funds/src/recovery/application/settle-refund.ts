import { query, queryOne } from '@sunledger/service-kit';
import { bookPaidOut } from '../../bank/application/book-paid-out.ts';
import type { PaymentEffect } from '../../bank/application/payment-effects.ts';
import { lockRefundOrder, readRefundLines } from './load-refund-order.ts';
import { tellRefunded } from './tell-refunded.ts';

/** What follows from the bank having paid a household its line of a refund list (清退, F10). */
export const refundPayments: PaymentEffect = {
  lock: (em, ids) =>
    query(em, 'select 1 from funds.refund_order where id in (select refund_list_id from funds.refund_line where line_id = any($1)) order by id for update', [ids]),
  async paid(work, programme, order) {
    const { refundListId } = await queryOne<{ refundListId: string }>(
      work.em, 'select refund_list_id as "refundListId" from funds.refund_line where line_id = $1', [order.subjectId]);
    const list = await lockRefundOrder(work.em, refundListId);
    const line = (await readRefundLines(work.em, list.id)).find(({ lineId }) => lineId === order.subjectId);
    if (line?.amountFen !== order.amountFen) throw new Error(`the payment ${order.number} is not what its refund line says`);
    await bookPaidOut(work, programme, { kind: 'refund-paid', subject: { type: 'RefundLine', id: line.lineId }, order, to: 'refunded' });
    await tellRefunded(work, list, [line], 'by-bank');
  },
};
