import { moneyIdle } from '@sunledger/events';
import type { Fen } from '@sunledger/kernel';
import { query, queryOne, type DeadlineHandlers } from '@sunledger/service-kit';
import { remainingOf } from './remaining-of.ts';
import { idleClock } from './settle-alerts.ts';

interface Alerted {
  receiptId: string;
  programmeId: string;
  documentNumber: string;
  bodyId: string;
  regionCode: string;
  receivedOn: string;
  months: number;
  eventId: string;
}

/** The holder was told and the money lies there still: supervision hears of it (F9, S10). */
export const idleDeadlines: DeadlineHandlers = {
  [idleClock]: async (work, deadline) => {
    const { receiptId, regionCode, eventId: receivedEventId, ...alert } = await queryOne<Alerted>(
      work.em,
      `select a.receipt_id as "receiptId", w.programme_id as "programmeId", w.document_number as "documentNumber", w.body_id as "bodyId",
         w.region_code as "regionCode", w.received_on as "receivedOn", a.months, w.event_id as "eventId"
         from funds.idle_alert a join funds.idle_watch w on w.receipt_id = a.receipt_id where a.id = $1 for update of a`,
      [deadline.subjectId],
    );
    const remainingFen: Fen = (await remainingOf(work.em, [alert])).get(receiptId) ?? 0n;
    if (remainingFen === 0n) {
      await query(work.em, 'update funds.idle_alert set cleared_on = $2 where id = $1', [deadline.subjectId, deadline.dueOn]);
      return;
    }
    work.causedBy(receivedEventId);
    const eventId = await work.emit(moneyIdle, {
      aggregateId: deadline.subjectId, regionCode, occurredOn: deadline.dueOn,
      payload: { alertId: deadline.subjectId, receiptId, ...alert, amountFen: remainingFen.toString(), dueOn: deadline.dueOn },
    });
    await query(
      work.em, 'update funds.idle_alert set told_on = $2, told_fen = $3, told_event_id = $4 where id = $1', [deadline.subjectId, deadline.dueOn, remainingFen, eventId]);
  },
};
