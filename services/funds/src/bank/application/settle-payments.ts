import { paymentFailed } from '@sunledger/events';
import type { IsoDate } from '@sunledger/kernel';
import { query, type Em, type Work } from '@sunledger/service-kit';
import { postEntry } from '../../ledger/application/post-entry.ts';
import { getProgramme } from '../../programme/application/get-programme.ts';
import type { Programme } from '../../programme/persistence/programme.entity.ts';
import type { ReportedPayment } from '../domain/bank-file.ts';
import type { SentPayment } from '../domain/result-rules.ts';
import type { Settled } from './bulk-payments.ts';
import { bookingDay, lockBooks } from './lock-books.ts';
import { partOf } from './part-of-work.ts';
import type { PaidOrder, PaymentEffects } from './payment-effects.ts';

export interface FileOrder extends SentPayment, PaidOrder {
  subjectType: string;
  regionCode: string;
}

/**
 * Locks what a result will touch, in the order in which every command locks it: the things paid for, their orders, the
 * quota book, the cash book.
 */
export async function lockFileOrders(em: Em, fileId: string, programmeId: string, effects: PaymentEffects): Promise<{ orders: FileOrder[]; openFrom: IsoDate | undefined }> {
  const subjects = await query<{ type: string; id: string }>(
    em, 'select subject_type as type, subject_id as id from funds.payment_order where file_id = $1 order by subject_type, subject_id', [fileId]);
  for (const [type, effect] of Object.entries(effects.single)) {
    const ids = subjects.filter((subject) => subject.type === type).map((subject) => subject.id);
    if (ids.length > 0) await effect.lock(em, ids);
  }
  const orders = await query<FileOrder>(
    em,
    `select id, number, amount_fen as "amountFen", state, ordered_on as "orderedOn", subject_type as "subjectType", subject_id as "subjectId",
       holder_id as "holderId", region_code as "regionCode", ordered_event_id as "orderedEventId", released_on as "releasedOn"
       from funds.payment_order where file_id = $1 order by id for update`,
    [fileId],
  );
  return { orders, openFrom: await lockBooks(em, programmeId) };
}

/**
 * Settles the payments that wait for it, dated by the bank's day, or by the first open one where its month is closed already; what is
 * settled already stays as it is. Returns what this result changed.
 */
export async function settlePayments(
  work: Work,
  programmeId: string,
  { orders, openFrom }: { orders: readonly FileOrder[]; openFrom: IsoDate | undefined },
  reported: readonly ReportedPayment[],
  effects: PaymentEffects,
  resultId: string,
): Promise<Settled> {
  const programme = await getProgramme(work.em, programmeId);
  const answers = new Map(reported.map((payment) => [payment.number, payment]));
  const changed = { paid: 0, failed: 0, paidFen: 0n };
  for (const order of orders.filter((one) => one.state === 'sent')) {
    const answer = answers.get(order.number);
    if (!answer) throw new Error(`a result that leaves ${order.number} out was let through`);
    const dated = partOf(work, { occurredOn: bookingDay(answer.settledOn, openFrom), causes: [order.orderedEventId] });
    const settled = [order.id, answer.settledOn, resultId, answer.reasonCode ?? null, answer.reasonText ?? null];
    if (answer.status === 'paid') {
      const effect = effects.single[order.subjectType];
      if (!effect) throw new Error(`nothing is known to follow from a paid ${order.subjectType}`);
      await query(work.em, "update funds.payment_order set state = 'paid', settled_on = $2, result_id = $3, reason_code = $4, reason_text = $5 where id = $1", settled);
      await effect.paid(dated, programme, order);
      changed.paid += 1;
      changed.paidFen += order.amountFen;
    } else {
      await query(work.em, "update funds.payment_order set state = 'failed', settled_on = $2, result_id = $3, reason_code = $4, reason_text = $5 where id = $1", settled);
      await bookFailed(dated, programme, order, answer.reasonCode ?? 'NARR');
      changed.failed += 1;
    }
    work.positions.push(...dated.positions);
  }
  return changed;
}

/** F5: what comes back stands as payable (退汇待付): it is not lost, and can't be spent on anything else. */
async function bookFailed(work: Work, programme: Programme, order: FileOrder, reasonCode: string): Promise<void> {
  const { id, number, holderId, amountFen, regionCode, subjectType, subjectId } = order;
  const posted = await postEntry(work, {
    programmeId: programme.id, book: 'cash', kind: 'payment-failed', documentNumber: number, subject: { type: 'PaymentOrder', id },
    lines: [{ holderId, kind: 'in-transit', amountFen: -amountFen }, { holderId, kind: 'payable', amountFen }],
  });
  if (!posted.ok) throw new Error(`the failed payment ${number} can't be booked: ${posted.rejections.map((rejection) => rejection.code).join(', ')}`);
  await work.emit(paymentFailed, {
    aggregateId: id, regionCode,
    payload: { orderId: id, number, programmeId: programme.id, subjectType, subjectId, amountFen: amountFen.toString(), reasonCode },
  });
}
