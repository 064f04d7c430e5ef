import { randomUUID } from 'node:crypto';
import { paymentOrdered } from '@sunledger/events';
import type { Fen, Refusal } from '@sunledger/kernel';
import { query, queryOne, type Em, type Work } from '@sunledger/service-kit';
import { postEntry } from '../../ledger/application/post-entry.ts';
import type { Programme } from '../../programme/persistence/programme.entity.ts';
import { toRefusal } from '../../refusals.ts';
import { toPayeeRefusal } from '../bank-refusals.ts';
import { orderNumber } from '../domain/order-numbers.ts';
import { findAccountInForce, type Payee } from './payee-accounts.ts';

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

/** Why a payee can't be paid yet, for a command that wants to say everything at once. */
export async function findPayeeRefusals(em: Em, payee: Payee, regionCode: string): Promise<Refusal[]> {
  return (await findAccountInForce(em, payee, regionCode)) ? [] : [toPayeeRefusal({ code: 'PAYEE_ACCOUNT_MISSING', payeeId: payee.id })];
}

/**
 * Orders a payment (F5): its cash waits in transit (在途) from now on and can be spent on nothing else; where it went is
 * booked when the bank says so. A subject has one open order, so nothing is paid twice. The subject's row is locked by the caller.
 */
export async function orderPayment(work: Work, order: NewPaymentOrder): Promise<{ ok: true; order: PaymentOrdered } | { ok: false; refusals: Refusal[] }> {
  const { programme, subject, regionCode, projectId = null, payee, amountFen, purpose, holderId = programme.bodyId } = order;
  const account = await findAccountInForce(work.em, payee, regionCode);
  if (!account) return { ok: false, refusals: [toPayeeRefusal({ code: 'PAYEE_ACCOUNT_MISSING', payeeId: payee.id })] };
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

/** Takes an order back that hasn't left for the bank; undone by reversal. Returns false when it has left already. */
export async function cancelUnsentOrder(work: Work, subject: { type: string; id: string }): Promise<boolean> {
  const [order] = await query<{ id: string; number: string; programmeId: string; holderId: string; amountFen: Fen }>(
    work.em,
    `update funds.payment_order set state = 'cancelled', settled_on = $3 where subject_type = $1 and subject_id = $2 and state = 'ordered'
     returning id, number, programme_id as "programmeId", holder_id as "holderId", amount_fen as "amountFen"`,
    [subject.type, subject.id, work.occurredOn],
  );
  if (!order) return false;
  const { id, number, programmeId, holderId, amountFen } = order;
  const posted = await postEntry(work, {
    programmeId, book: 'cash', kind: 'payment-cancelled', documentNumber: number, subject: { type: 'PaymentOrder', id }, occurredOn: work.today,
    lines: [{ holderId, kind: 'in-transit', amountFen: -amountFen }, { holderId, kind: 'special-account', amountFen }],
  });
  if (!posted.ok) throw new Error(`the order ${number} can't be taken back: ${posted.rejections.map((rejection) => rejection.code).join(', ')}`);
  return true;
}
