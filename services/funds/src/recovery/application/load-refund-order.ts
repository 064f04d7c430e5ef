import type { Fen, IsoDate } from '@sunledger/kernel';
import { NotFound, query, type Em } from '@sunledger/service-kit';
import type { PayableOrder } from './find-pay-out-refusals.ts';

export interface RefundLine {
  lineId: string;
  personToken: string;
  amountFen: Fen;
  paidOn: IsoDate | null;
}

/** A refund list, locked: whatever pays a line of it comes one after the other. */
export async function lockRefundOrder(em: Em, id: string): Promise<PayableOrder> {
  const [order] = await query<PayableOrder>(
    em,
    `select id, case_id as "caseId", programme_id as "programmeId", region_code as "regionCode", listed_by as "orderedBy", listed_on as "orderedOn", paid_on as "paidOn",
       event_id as "eventId" from funds.refund_order where id = $1 for update`,
    [id],
  );
  if (!order) throw new NotFound('refundListId');
  return order;
}

export const readRefundLines = (em: Em, refundListId: string): Promise<RefundLine[]> =>
  query(
    em,
    `select line_id as "lineId", person_token as "personToken", amount_fen as "amountFen", paid_on as "paidOn" from funds.refund_line where refund_list_id = $1 order by line_id`,
    [refundListId],
  );
