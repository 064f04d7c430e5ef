import { refundPaid } from '@sunledger/events';
import { addToFigures, query, type Work } from '@sunledger/service-kit';
import type { RefundMethod } from '../domain/recovery-rules.ts';
import type { PayableOrder } from './find-pay-out-refusals.ts';
import type { RefundLine } from './load-refund-order.ts';
import { receiptEventsOfCase } from './recovered-of-case.ts';

/** Marks lines of a list as paid and tells it: only of what households have got, and the list is paid with its last line (F10). */
export async function tellRefunded(work: Work, order: PayableOrder, lines: readonly RefundLine[], method: RefundMethod): Promise<{ eventId: string }> {
  const { id, caseId, programmeId, regionCode } = order;
  const amount = lines.reduce((sum, line) => sum + line.amountFen, 0n);
  work.causedBy(order.eventId, ...(await receiptEventsOfCase(work.em, order)));
  const eventId = await work.emit(refundPaid, {
    aggregateId: id, regionCode,
    payload: {
      refundListId: id, caseId, programmeId, totalFen: amount.toString(), method,
      lines: lines.map(({ lineId, personToken, amountFen }) => ({ lineId, personToken, amountFen: amountFen.toString() })),
    },
  });
  await query(
    work.em, 'update funds.refund_line set paid_on = $2, paid_event_id = $3 where line_id = any($1)', [lines.map(({ lineId }) => lineId), work.occurredOn, eventId]);
  await query(
    work.em,
    `update funds.refund_order set paid_on = $2, paid_at = $3, paid_event_id = $4
      where id = $1 and not exists (select from funds.refund_line where refund_list_id = $1 and paid_on is null)`,
    [id, work.occurredOn, work.now, eventId],
  );
  await addToFigures(work, [{ regionCode, on: work.occurredOn, measure: 'refunded', amount }]);
  return { eventId };
}
