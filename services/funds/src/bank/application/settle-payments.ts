import { paymentFailed, paymentReturned } from '@sunledger/events';
import type { IsoDate } from '@sunledger/kernel';
import { query, type Em, type Work } from '@sunledger/service-kit';
import { postEntry } from '../../ledger/application/post-entry.ts';
import { getProgramme } from '../../programme/application/get-programme.ts';
import type { Programme } from '../../programme/persistence/programme.entity.ts';
import type { ReportedPayment } from '../domain/bank-file.ts';
import { comesBack, type SentPayment } from '../domain/result-rules.ts';
import type { Settled } from './bulk-payments.ts';
import { bookingDay, lockBooks } from './lock-books.ts';
import { partOf } from './part-of-work.ts';
import type { PaidOrder, PaymentEffects } from './payment-effects.ts';

export interface FileOrder extends SentPayment, PaidOrder {
  subjectType: string;
  regionCode: string;
  projectId: string | null;
}

/**
 * Locks what a result will touch, in the order in which every command locks it: the things paid for, their orders, the
 * quota book, the cash book.
 */
export async function lockFileOrders(em: Em, fileId: string, programmeId: string, effects: PaymentEffects): Promise<{ orders: FileOrder[]; openFrom: IsoDate | undefined }> {
  const subjects = await query<{ type: string; id: string }>(
    em, 'select subject_type as type, subject_id as id from funds.payment_order where file_id = $1 order by subject_type, subject_id', [fileId]);
  const kept = new Set<string>();
  for (const [type, effect] of Object.entries(effects.single)) {
    const ids = subjects.filter((subject) => subject.type === type).map((subject) => subject.id);
    if (ids.length === 0) continue;
    await effect.lock(em, ids);
    for (const id of (await effect.findKept?.(em, ids)) ?? []) kept.add(id);
  }
  const orders = await query<FileOrder>(
    em,
    `select id, number, amount_fen as "amountFen", state, ordered_on as "orderedOn", settled_on as "settledOn", project_id as "projectId", subject_type as "subjectType", subject_id as "subjectId",
       holder_id as "holderId", region_code as "regionCode", ordered_event_id as "orderedEventId", released_on as "releasedOn"
       from funds.payment_order where file_id = $1 order by id for update`,
    [fileId],
  );
  return { orders: orders.map((order) => ({ ...order, keptBy: kept.has(order.subjectId) ? 'recovery' : null })), openFrom: await lockBooks(em, programmeId) };
}

/**
 * Settles the payments that wait for it, and takes back those that it says have come back since (后退汇), dated by the bank's day, or by the
 * first open one where its month is closed already; what is settled that way already stays as it is. Returns what this result changed.
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
  for (const order of orders) {
    const answer = answers.get(order.number);
    const cameBack = answer !== undefined && comesBack(answer, order);
    if (order.state !== 'sent' && !cameBack) continue;
    if (!answer) throw new Error(`a result that leaves ${order.number} out was let through`);
    const dated = partOf(work, { occurredOn: bookingDay(answer.settledOn, openFrom), causes: [order.orderedEventId] });
    const effect = effects.single[order.subjectType];
    if (!effect) throw new Error(`nothing is known to follow from a payment of a ${order.subjectType}`);
    await query(
      work.em, 'update funds.payment_order set state = $6, settled_on = $2, result_id = $3, reason_code = $4, reason_text = $5 where id = $1',
      [order.id, answer.settledOn, resultId, answer.reasonCode ?? null, answer.reasonText ?? null, answer.status]);
    const failed = { programme, order, reasonCode: answer.reasonCode ?? 'NARR', bankDay: answer.settledOn };
    if (cameBack) await effect.returned(dated, programme, order, () => tellReturned(dated, failed));
    else if (answer.status === 'paid') await effect.paid(dated, programme, order);
    else await bookFailed(dated, failed);
    changed.paid += answer.status === 'paid' ? 1 : 0;
    changed.failed += answer.status === 'paid' ? 0 : 1;
    changed.paidFen += answer.status === 'paid' ? order.amountFen : 0n;
    work.positions.push(...dated.positions);
  }
  return changed;
}

interface FailedPayment {
  programme: Programme;
  order: FileOrder;
  reasonCode: string;
  bankDay: IsoDate;
}

/** F5: what comes back stands as payable (退汇待付): it is not lost, and can't be spent on anything else. */
async function bookFailed(work: Work, failed: FailedPayment): Promise<void> {
  const { programme, order: { id, number, holderId, amountFen } } = failed;
  const posted = await postEntry(work, {
    programmeId: programme.id, book: 'cash', kind: 'payment-failed', documentNumber: number, subject: { type: 'PaymentOrder', id },
    lines: [{ holderId, kind: 'in-transit', amountFen: -amountFen }, { holderId, kind: 'payable', amountFen }],
  });
  if (!posted.ok) throw new Error(`the failed payment ${number} can't be booked: ${posted.rejections.map((rejection) => rejection.code).join(', ')}`);
  await tellFailed(work, failed);
}

const tellFailed = (work: Work, { programme, order: { id, number, regionCode, subjectType, subjectId, amountFen }, reasonCode }: FailedPayment): Promise<string> =>
  work.emit(paymentFailed, {
    aggregateId: id, regionCode,
    payload: { orderId: id, number, programmeId: programme.id, subjectType, subjectId, amountFen: amountFen.toString(), reasonCode },
  });

/** To whoever waits for payments it failed; to whoever has counted it, it came back. */
async function tellReturned(work: Work, failed: FailedPayment): Promise<string> {
  const { programme, order: { id, number, regionCode, projectId, subjectType, subjectId, amountFen }, reasonCode, bankDay } = failed;
  await tellFailed(work, failed);
  return work.emit(paymentReturned, {
    aggregateId: id, regionCode,
    payload: {
      orderId: id, number, programmeId: programme.id, subjectType, subjectId, projectId: projectId ?? undefined, amountFen: amountFen.toString(),
      returnedOn: bankDay, reasonCode,
    },
  });
}
