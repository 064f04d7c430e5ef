import type { Work } from '@sunledger/service-kit';
import { postEntry } from '../../ledger/application/post-entry.ts';
import type { PostingLine } from '../../ledger/domain/posting-rules.ts';
import type { Programme } from '../../programme/persistence/programme.entity.ts';
import type { PaidOrder } from './payment-effects.ts';

export interface PaidOut {
  kind: string;
  subject: { type: string; id: string };
  order: PaidOrder;
  to: 'treasury-return' | 'refunded';
  /** What else the same payment settles. */
  besides?: readonly PostingLine[];
}

async function post(work: Work, programme: Programme, { kind, subject, order }: PaidOut, lines: readonly PostingLine[]): Promise<void> {
  const posted = await postEntry(work, { programmeId: programme.id, book: 'cash', kind, documentNumber: order.number, subject, releasedOn: order.releasedOn, lines });
  if (!posted.ok) throw new Error(`the payment ${order.number} can't be booked: ${posted.rejections.map((rejection) => rejection.code).join(', ')}`);
}

/** What was in transit has arrived, at the treasury or with a household. No quota moves: recovered money is none, and surplus was taken back before. */
export function bookPaidOut(work: Work, programme: Programme, paid: PaidOut): Promise<void> {
  const { order: { holderId, amountFen }, to, besides = [] } = paid;
  return post(work, programme, paid, [{ holderId, kind: 'in-transit', amountFen: -amountFen }, { holderId, kind: to, amountFen }, ...besides]);
}

/** What the bank turned back after it had paid it out (后退汇): the opposite by that day, so that it stands as payable. */
export function bookPaidOutReturned(work: Work, programme: Programme, paid: Omit<PaidOut, 'kind'>): Promise<void> {
  const { order: { holderId, amountFen }, to, besides = [] } = paid;
  return post(work, programme, { ...paid, kind: 'payment-returned' }, [
    { holderId, kind: to, amountFen: -amountFen }, { holderId, kind: 'payable', amountFen }, ...besides.map((line) => ({ ...line, amountFen: -line.amountFen }))]);
}
