import { randomUUID } from 'node:crypto';
import { paymentCancelled, paymentOrdered } from '@sunledger/events';
import type { Fen, Refusal } from '@sunledger/kernel';
import { query, queryOne, type Em, type Work } from '@sunledger/service-kit';
import { postEntry } from '../../ledger/application/post-entry.ts';
import type { Programme } from '../../programme/persistence/programme.entity.ts';
import { toRefusal } from '../../refusals.ts';
import { orderNumber } from '../domain/order-numbers.ts';
import { findAccountInForce, missingAccount, type Payee } from './payee-accounts.ts';

export interface NewPaymentOrder {
  programme: Programme;
  subject: { type: string; id: string };
  regionCode: string;
  projectId?: string | null;
  payee: Payee;
  amountFen: Fen;
  purpose: string;
  /** Whose money it is in the cash book; the programme's keeper unless said otherwise. */
  holderId?: string;
}

export interface PaymentOrdered {
  id: string;
  number: string;
  eventId: string;
}

export const nextNumber = async (em: Em): Promise<bigint> => (await queryOne<{ n: bigint }>(em, "select nextval('funds.payment_number') as n")).n;

/**
 * Orders a payment (F5): its cash waits in transit (在途) from now on and can be spent on nothing else; where it went is
 * booked when the bank says so. A subject has one open order, so nothing is paid twice. The subject's row is locked by the caller.
 */
export async function orderPayment(work: Work, order: NewPaymentOrder): Promise<{ ok: true; order: PaymentOrdered } | { ok: false; refusals: Refusal[] }> {
  const { programme, subject, regionCode, projectId = null, payee, amountFen, purpose, holderId = programme.bodyId } = order;
  const account = await findAccountInForce(work.em, payee, regionCode);
  if (!account) return { ok: false, refusals: [await missingAccount(work.em, payee)] };
  const id = randomUUID();
  const number = orderNumber(work.occurredOn, await nextNumber(work.em));
  const posted = await postEntry(work, {
    programmeId: programme.id, book: 'cash', kind: 'payment-ordered', documentNumber: number, subject: { type: 'PaymentOrder', id },
    lines: [{ holderId, kind: 'special-account', amountFen: -amountFen }, { holderId, kind: 'in-transit', amountFen }],
  });
  if (!posted.ok) return { ok: false, refusals: posted.rejections.map((rejection) => toRefusal(rejection, { field: 'amount' })) };
  const eventId = await work.emit(paymentOrdered, {
    aggregateId: id, regionCode,
    payload: { orderId: id, number, programmeId: programme.id, subjectType: subject.type, subjectId: subject.id, amountFen: amountFen.toString() },
  });
  await query(
    work.em,
    `insert into funds.payment_order (id, number, programme_id, holder_id, region_code, project_id, subject_type, subject_id, payee_account_id, amount_fen,
       purpose, ordered_by, ordered_on, released_on, recorded_at, ordered_event_id)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $13, $14, $15)`,
    [id, number, programme.id, holderId, regionCode, projectId, subject.type, subject.id, account.id, amountFen, purpose, work.actor.personId,
      work.occurredOn, work.now, eventId],
  );
  return { ok: true, order: { id, number, eventId } };
}

export interface TakenBack {
  id: string;
  number: string;
  programmeId: string;
  holderId: string;
  regionCode: string;
  subjectType: string;
  subjectId: string;
  amountFen: Fen;
  orderedEventId: string;
}

/** Where the cash of an order taken back stands, and where it goes: by default from transit to the own account, all of it. */
export interface CashBack {
  from?: 'in-transit' | 'payable';
  to?: 'special-account' | 'payable';
  amountFen?: Fen;
}

/** Marks a locked order as taken back, and tells it. Its cash is moved by `returnCash`, after quota. */
export async function markCancelled(work: Work, { id, number, programmeId, regionCode, subjectType, subjectId, amountFen, orderedEventId }: TakenBack, reason: string): Promise<string> {
  await query(
    work.em,
    "update funds.payment_order set state = 'cancelled', settled_on = coalesce(settled_on, $2), cancelled_by = $3, cancelled_on = $2, cancel_reason = $4 where id = $1",
    [id, work.occurredOn, work.actor.personId, reason],
  );
  work.causedBy(orderedEventId);
  return work.emit(paymentCancelled, {
    aggregateId: id, regionCode, payload: { orderId: id, number, programmeId, subjectType, subjectId, amountFen: amountFen.toString() } });
}

/** The cash of an order taken back, undone by an entry of its own. */
export const returnCash = (
  work: Work, { id, number, programmeId, holderId, amountFen: wholeFen }: TakenBack, { from = 'in-transit', to = 'special-account', amountFen = wholeFen }: CashBack = {}, occurredOn = work.occurredOn,
): ReturnType<typeof postEntry> =>
  postEntry(work, {
    programmeId, book: 'cash', kind: 'payment-cancelled', documentNumber: number, subject: { type: 'PaymentOrder', id }, occurredOn,
    lines: [{ holderId, kind: from, amountFen: -amountFen }, { holderId, kind: to, amountFen }],
  });

/** Takes an order back that hasn't left for the bank; undone by reversal. Returns false when it has left already. */
export async function cancelUnsentOrder(work: Work, subject: { type: string; id: string }, reason: string): Promise<boolean> {
  const [order] = await query<TakenBack>(
    work.em,
    `select id, number, programme_id as "programmeId", holder_id as "holderId", region_code as "regionCode", subject_type as "subjectType", subject_id as "subjectId",
       amount_fen as "amountFen", ordered_event_id as "orderedEventId"
       from funds.payment_order where subject_type = $1 and subject_id = $2 and state = 'ordered' for update`,
    [subject.type, subject.id],
  );
  if (!order) return false;
  await markCancelled(work, order, reason);
  const posted = await returnCash(work, order, {}, work.today);
  if (!posted.ok) throw new Error(`the order ${order.number} can't be taken back: ${posted.rejections.map((rejection) => rejection.code).join(', ')}`);
  return true;
}
