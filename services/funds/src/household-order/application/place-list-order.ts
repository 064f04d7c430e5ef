import { randomUUID } from 'node:crypto';
import { paymentOrdered } from '@sunledger/events';
import type { Fen } from '@sunledger/kernel';
import { query, type Work } from '@sunledger/service-kit';
import { nextNumber, type PaymentOrdered } from '../../bank/application/order-payment.ts';
import { orderNumber, reissueNumber } from '../../bank/domain/order-numbers.ts';
import { postEntry } from '../../ledger/application/post-entry.ts';
import type { Programme } from '../../programme/persistence/programme.entity.ts';

interface ListOrder {
  importId: string;
  regionCode: string;
  payments: number;
  amountFen: Fen;
  /** The order before it, where it carries what came back of that one. */
  parent?: { id: string; number: string; releasedOn: string };
}

/**
 * Orders the payments of a whole list at the bank (F5): one sum waits in transit (在途), one order stands for all of them. `work` is
 * that of who releases it; the list's row is locked, and the cash was judged under its book's lock.
 */
export async function placeListOrder(work: Work, programme: Programme, { importId, regionCode, payments, amountFen, parent }: ListOrder): Promise<PaymentOrdered> {
  const id = randomUUID();
  const number = parent ? reissueNumber(parent.number) : orderNumber(work.occurredOn, await nextNumber(work.em));
  const holderId = programme.bodyId;
  const posted = await postEntry(work, {
    programmeId: programme.id, book: 'cash', kind: parent ? 'payment-reissued' : 'payment-ordered', documentNumber: number, subject: { type: 'PaymentOrder', id },
    lines: [{ holderId, kind: parent ? 'payable' : 'special-account', amountFen: -amountFen }, { holderId, kind: 'in-transit', amountFen }],
  });
  if (!posted.ok) throw new Error(`the order ${number} can't be booked: ${posted.rejections.map((rejection) => rejection.code).join(', ')}`);
  // Each village's part tells of the allotments that it came from, once it is paid: here they would be thousands.
  work.causedBy(programme.openedEventId);
  const eventId = await work.emit(paymentOrdered, {
    aggregateId: id, regionCode,
    payload: {
      orderId: id, number, programmeId: programme.id, subjectType: 'HouseholdImport', subjectId: importId, amountFen: amountFen.toString(), ...(parent && { parentNumber: parent.number }),
    },
  });
  await query(
    work.em,
    `insert into funds.payment_order (id, number, parent_id, programme_id, holder_id, region_code, subject_type, subject_id, payments, amount_fen, purpose,
       ordered_by, ordered_on, released_on, recorded_at, ordered_event_id)
     values ($1, $2, $3, $4, $5, $6, 'HouseholdImport', $7, $8, $9, $10, $11, $12, $13, $14, $15)`,
    [id, number, parent?.id ?? null, programme.id, holderId, regionCode, importId, payments, amountFen, `到户发放 ${programme.name}`, work.actor.personId,
      work.occurredOn, parent?.releasedOn ?? work.occurredOn, work.now, eventId],
  );
  return { id, number, eventId };
}
