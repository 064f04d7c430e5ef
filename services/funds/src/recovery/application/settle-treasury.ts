import { treasuryPaid } from '@sunledger/events';
import { addToFigures, query } from '@sunledger/service-kit';
import { bookPaidOut, bookPaidOutReturned } from '../../bank/application/book-paid-out.ts';
import { releasedBy } from '../../bank/application/open-orders.ts';
import type { PaymentEffect } from '../../bank/application/payment-effects.ts';
import { lockTreasuryOrder } from './load-treasury-order.ts';
import { receiptEventsOfCase } from './recovered-of-case.ts';

/** What follows from the bank having paid recovered money to the treasury (F10). */
export const treasuryPayments: PaymentEffect = {
  lock: (em, ids) => query(em, 'select 1 from funds.treasury_order where id = any($1::uuid[]) order by id for update', [ids]),
  async paid(work, programme, order) {
    const { id, recoveryId, caseId, regionCode, amountFen, eventId: orderedEventId, ...of } = await lockTreasuryOrder(work.em, order.subjectId);
    if (amountFen !== order.amountFen) throw new Error(`the payment ${order.number} is not what was ordered to the treasury`);
    await bookPaidOut(work, programme, { kind: 'treasury-paid', subject: { type: 'TreasuryOrder', id }, order, to: 'treasury-return' });
    work.causedBy(orderedEventId, ...(await receiptEventsOfCase(work.em, { caseId, programmeId: of.programmeId })));
    const eventId = await work.emit(treasuryPaid, {
      aggregateId: id, regionCode, payload: { recoveryId, caseId, programmeId: programme.id, amountFen: amountFen.toString() } });
    await query(
      work.em, 'update funds.treasury_order set paid_on = $2, paid_by = $3, bank_reference = $4, paid_at = $5, paid_event_id = $6 where id = $1',
      [id, work.occurredOn, await releasedBy(work.em, order.number), order.number, work.now, eventId]);
    await addToFigures(work, [{ regionCode, on: work.occurredOn, measure: 'to-treasury', amount: amountFen }]);
  },
  // Whether it is with the bank its payment says: taken back, it waits to be released again.
  cancelled: () => Promise.resolve(),
  async returned(work, programme, order, tell) {
    const { id, regionCode, amountFen, paidOn, eventId } = await lockTreasuryOrder(work.em, order.subjectId);
    await bookPaidOutReturned(work, programme, { subject: { type: 'TreasuryOrder', id }, order, to: 'treasury-return' });
    work.causedBy(eventId);
    await tell();
    await query(work.em, 'update funds.treasury_order set paid_on = null, paid_by = null, bank_reference = null, paid_at = null, paid_event_id = null where id = $1', [id]);
    // In the month in which it counted as paid: the list of what is paid and its figure stay equal for every period.
    await addToFigures(work, [{ regionCode, on: paidOn ?? work.occurredOn, measure: 'to-treasury', amount: -amountFen }]);
  },
};
