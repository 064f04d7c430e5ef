import type { Fen } from '@sunledger/kernel';
import { NotFound, query, type Em } from '@sunledger/service-kit';
import type { PayableOrder } from './find-pay-out-refusals.ts';

export type TreasuryOrder = PayableOrder & { recoveryId: string; amountFen: Fen };

/** An order to pay recovered money to the treasury, locked. It is named by the fact that gave it. */
export async function lockTreasuryOrder(em: Em, id: string): Promise<TreasuryOrder> {
  const [order] = await query<TreasuryOrder>(
    em,
    `select id, recovery_id as "recoveryId", case_id as "caseId", programme_id as "programmeId", region_code as "regionCode", amount_fen as "amountFen",
       ordered_by as "orderedBy", ordered_on as "orderedOn", paid_on as "paidOn", id as "eventId" from funds.treasury_order where id = $1 for update`,
    [id],
  );
  if (!order) throw new NotFound('treasuryOrderId');
  return order;
}
