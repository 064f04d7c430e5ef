import { randomUUID } from 'node:crypto';
import type { Fen, IsoDate, Refusal } from '@sunledger/kernel';
import { query, type Work } from '@sunledger/service-kit';
import { postEntry } from '../../ledger/application/post-entry.ts';
import type { Programme } from '../../programme/persistence/programme.entity.ts';
import { toRefusal } from '../../refusals.ts';
import { recoveryRefusal } from '../recovery-refusals.ts';
import type { PayableOrder } from './find-pay-out-refusals.ts';
import type { RefundLine } from './load-refund-order.ts';
import { holderOfCase } from './recovered-of-case.ts';
import { tellRefunded } from './tell-refunded.ts';

interface Handout {
  order: PayableOrder;
  lines: readonly RefundLine[];
  amountFen: Fen;
  /** Of the withdrawal of this cash. */
  bankReference: string;
}

/** Books cash that was withdrawn and handed out to households against their signatures (现场清退, F10): one withdrawal is one handout. */
export async function handOutRefund(work: Work, programme: Programme, { order, lines, amountFen, bankReference }: Handout): Promise<Refusal[]> {
  const [used] = await query<{ occurredOn: IsoDate; amountFen: Fen }>(
    work.em, 'select occurred_on as "occurredOn", amount_fen as "amountFen" from funds.refund_handout where programme_id = $1 and bank_reference = $2', [programme.id, bankReference]);
  if (used) return [recoveryRefusal({ code: 'WITHDRAWAL_REFERENCE_USED', bankReference, ...used }, { field: 'bankReference' })];
  const holderId = holderOfCase(order.caseId);
  const posted = await postEntry(work, {
    programmeId: programme.id, book: 'cash', kind: 'refund-paid', documentNumber: bankReference, subject: { type: 'RefundOrder', id: order.id },
    lines: [{ holderId, kind: 'special-account', amountFen: -amountFen }, { holderId, kind: 'refunded', amountFen }],
  });
  if (!posted.ok) return posted.rejections.map((rejection) => toRefusal(rejection, { field: 'refundListId' }));
  const { eventId } = await tellRefunded(work, order, lines, 'cash-on-spot');
  await query(
    work.em,
    `insert into funds.refund_handout (id, refund_list_id, programme_id, region_code, lines, amount_fen, bank_reference, paid_by, occurred_on, recorded_at, event_id)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)`,
    [randomUUID(), order.id, programme.id, order.regionCode, lines.length, amountFen, bankReference, work.actor.personId, work.occurredOn, work.now, eventId],
  );
  return [];
}
