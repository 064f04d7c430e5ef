import type { Work } from '@sunledger/service-kit';
import { postEntry } from '../../ledger/application/post-entry.ts';
import type { PostingLine } from '../../ledger/domain/posting-rules.ts';
import type { Programme } from '../../programme/persistence/programme.entity.ts';
import type { PaidOrder } from './payment-effects.ts';

interface PaidOut {
  kind: string;
  subject: { type: string; id: string };
  order: PaidOrder;
  to: 'treasury-return' | 'refunded';
  /** What else the same payment settles. */
  besides?: readonly PostingLine[];
}

/** What was in transit has arrived, at the treasury or with a household. No quota moves: recovered money is none, and surplus was taken back before. */
export async function bookPaidOut(work: Work, programme: Programme, { kind, subject, order, to, besides = [] }: PaidOut): Promise<void> {
  const { holderId, amountFen, number, releasedOn } = order;
  const posted = await postEntry(work, {
    programmeId: programme.id, book: 'cash', kind, documentNumber: number, subject, releasedOn,
    lines: [{ holderId, kind: 'in-transit', amountFen: -amountFen }, { holderId, kind: to, amountFen }, ...besides],
  });
  if (!posted.ok) throw new Error(`the payment ${number} can't be booked: ${posted.rejections.map((rejection) => rejection.code).join(', ')}`);
}
