import { z } from 'zod';
import { treasuryPaid } from '@sunledger/events';
import { accepted, addToFigures, defineCommand, mustHold, NotFound, query, refused, type CommandBasics, type Em, type ServiceSettings } from '@sunledger/service-kit';
import { lockBook } from '../../ledger/application/post-entry.ts';
import { getProgramme } from '../../programme/application/get-programme.ts';
import { payOutRecovered, type PayableOrder } from './pay-out.ts';

export interface PayTreasury extends CommandBasics {
  treasuryOrderId: string;
  fromAccount: string;
  bankReference?: string | null;
}

type TreasuryOrder = PayableOrder & { recoveryId: string };

/** Pays what accountability ordered to the treasury, out of what was recovered of the case (F10). */
export const payTreasury = ({ sealingKey }: ServiceSettings) =>
  defineCommand<PayTreasury>({
    name: 'payTreasury',
    duty: 'funds.recovery.pay',
    input: z.object({ treasuryOrderId: z.uuid(), fromAccount: z.string().regex(/^\d{8,30}$/), bankReference: z.string().regex(/^[\w-]{4,60}$/).nullish() }),
    async handle(work, { treasuryOrderId, fromAccount, bankReference }) {
      const { programmeId } = await findOrder(work.em, treasuryOrderId);
      const programme = await getProgramme(work.em, programmeId);
      mustHold(work, 'funds.recovery.pay', programme.regionCode, programme.line);
      await lockBook(work.em, programmeId, 'cash');
      const order = await findOrder(work.em, treasuryOrderId);
      const refusals = await payOutRecovered(work, programme, sealingKey, {
        order, field: 'treasuryOrderId', fromAccount, kind: 'treasury-return', entryKind: 'treasury-paid', subjectType: 'TreasuryOrder', bankReference });
      if (refusals.length > 0) return refused(...refusals);
      const eventId = await work.emit(treasuryPaid, {
        aggregateId: order.id, regionCode: order.regionCode,
        payload: { recoveryId: order.recoveryId, caseId: order.caseId, programmeId, amountFen: order.amountFen.toString() },
      });
      await query(
        work.em,
        'update funds.treasury_order set paid_on = $2, paid_by = $3, bank_reference = $4, paid_at = $5, paid_event_id = $6 where id = $1',
        [order.id, work.occurredOn, work.actor.personId, bankReference ?? null, work.now, eventId],
      );
      await addToFigures(work, [{ regionCode: order.regionCode, on: work.occurredOn, measure: 'to-treasury', amount: order.amountFen }]);
      return accepted(order.id);
    },
  });

async function findOrder(em: Em, id: string): Promise<TreasuryOrder> {
  const [order] = await query<TreasuryOrder>(
    em,
    `select id, recovery_id as "recoveryId", case_id as "caseId", programme_id as "programmeId", region_code as "regionCode", amount_fen as "amountFen",
       ordered_by as "orderedBy", paid_on as "paidOn", id as "eventId" from funds.treasury_order where id = $1`,
    [id],
  );
  if (!order) throw new NotFound('treasuryOrderId');
  return order;
}
