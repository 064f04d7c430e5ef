import { addToFigures, query, queryOne, type Em } from '@sunledger/service-kit';
import { bookPaidOut, bookPaidOutReturned } from '../../bank/application/book-paid-out.ts';
import type { PaidOrder, PaymentEffect } from '../../bank/application/payment-effects.ts';
import type { PayableOrder } from './find-pay-out-refusals.ts';
import { lockRefundOrder, readRefundLines, type RefundLine } from './load-refund-order.ts';
import { tellRefunded } from './tell-refunded.ts';

/** What follows from the bank having paid a household its line of a refund list (清退, F10). */
export const refundPayments: PaymentEffect = {
  lock: (em, ids) =>
    query(em, 'select 1 from funds.refund_order where id in (select refund_list_id from funds.refund_line where line_id = any($1)) order by id for update', [ids]),
  async paid(work, programme, order) {
    const { list, line } = await lockLine(work.em, order);
    await bookPaidOut(work, programme, { kind: 'refund-paid', subject: { type: 'RefundLine', id: line.lineId }, order, to: 'refunded' });
    await tellRefunded(work, list, [line], 'by-bank');
  },
  // Whether it is with the bank its payment says: taken back, the line is open again, also for cash on the spot.
  cancelled: () => Promise.resolve(),
  async returned(work, programme, order, tell) {
    const { list, line } = await lockLine(work.em, order);
    await bookPaidOutReturned(work, programme, { subject: { type: 'RefundLine', id: line.lineId }, order, to: 'refunded' });
    work.causedBy(list.eventId);
    await tell();
    await query(work.em, 'update funds.refund_line set paid_on = null, paid_event_id = null where line_id = $1', [line.lineId]);
    await query(work.em, 'update funds.refund_order set paid_on = null, paid_at = null, paid_event_id = null where id = $1', [list.id]);
    // In the month in which it counted as paid: the list of what is paid and its figure stay equal for every period.
    await addToFigures(work, [{ regionCode: list.regionCode, on: line.paidOn ?? work.occurredOn, measure: 'refunded', amount: -line.amountFen }]);
  },
};

/** The line that a payment is for, under the lock of its list. */
async function lockLine(em: Em, { subjectId, number, amountFen }: PaidOrder): Promise<{ list: PayableOrder; line: RefundLine }> {
  const { refundListId } = await queryOne<{ refundListId: string }>(em, 'select refund_list_id as "refundListId" from funds.refund_line where line_id = $1', [subjectId]);
  const list = await lockRefundOrder(em, refundListId);
  const line = (await readRefundLines(em, list.id)).find(({ lineId }) => lineId === subjectId);
  if (line?.amountFen !== amountFen) throw new Error(`the payment ${number} is not what its refund line says`);
  return { list, line };
}
