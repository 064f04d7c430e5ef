import { surplusPaid } from '@sunledger/events';
import { query, type Work } from '@sunledger/service-kit';
import { bookPaidOut, bookPaidOutReturned, type PaidOut } from '../../bank/application/book-paid-out.ts';
import { releasedBy } from '../../bank/application/open-orders.ts';
import type { PaidOrder, PaymentEffect } from '../../bank/application/payment-effects.ts';
import { lockReturn } from './load-surplus-return.ts';

interface Settled {
  paidBy: string;
  eventId: string;
  bankReference?: string;
}

/** A return is settled with the last of what it owes: the cash of its surplus, and its interest. */
export const settleReturn = (work: Work, id: string, { paidBy, eventId, bankReference }: Settled): Promise<unknown> =>
  query(
    work.em,
    `update funds.surplus_return set paid_on = $2, paid_by = $3, paid_event_id = $4, bank_reference = $5
      where id = $1 and (cash_fen = 0 or cash_paid_on is not null) and (interest_fen = 0 or interest_paid_on is not null)`,
    [id, work.occurredOn, paidBy, eventId, bankReference ?? null],
  );

const payments = (part: 'surplus' | 'interest'): PaymentEffect => {
  const paidColumn = part === 'surplus' ? 'cash_paid_on' : 'interest_paid_on';
  const paidOut = (order: PaidOrder): Omit<PaidOut, 'kind'> => {
    const { holderId, amountFen, subjectId: id } = order;
    // Interest that was owed is owed no more: it came, and it went on.
    const besides = part === 'surplus' ? [] : [{ holderId, kind: 'interest-owed' as const, amountFen }, { holderId, kind: 'interest' as const, amountFen: -amountFen }];
    return { subject: { type: 'SurplusReturn', id }, order, to: 'treasury-return', besides };
  };
  return {
    lock: (em, ids) => query(em, 'select 1 from funds.surplus_return where id = any($1::uuid[]) order by id for update', [ids]),
    async paid(work, programme, order) {
      const { id, regionCode, eventId: orderedEventId } = await lockReturn(work.em, order.subjectId);
      await bookPaidOut(work, programme, { ...paidOut(order), kind: 'surplus-paid' });
      work.causedBy(orderedEventId);
      const eventId = await work.emit(surplusPaid, {
        aggregateId: id, regionCode, payload: { returnId: id, programmeId: programme.id, amountFen: order.amountFen.toString(), part } });
      await query(work.em, `update funds.surplus_return set ${paidColumn} = $2 where id = $1`, [id, work.occurredOn]);
      await settleReturn(work, id, { paidBy: await releasedBy(work.em, order.number), eventId, bankReference: order.number });
    },
    // How much of it goes as cash is decided anew when it is released again.
    async cancelled(work, _programme, id) {
      if (part === 'surplus') await query(work.em, 'update funds.surplus_return set cash_fen = null where id = $1', [id]);
    },
    async returned(work, programme, order, tell) {
      const { id, eventId: orderedEventId } = await lockReturn(work.em, order.subjectId);
      await bookPaidOutReturned(work, programme, paidOut(order));
      work.causedBy(orderedEventId);
      await tell();
      await query(
        work.em, `update funds.surplus_return set ${paidColumn} = null, paid_on = null, paid_by = null, paid_event_id = null, bank_reference = null where id = $1`, [id]);
    },
  };
};

/** What follows from the bank having paid the cash of a surplus to the treasury (F2). */
export const surplusPayments = payments('surplus');
/** What follows from the bank having paid interest of the own account to the treasury (F2). */
export const surplusInterestPayments = payments('interest');
