import type { Fen } from '@sunledger/kernel';
import type { Work } from '@sunledger/service-kit';
import { postEntry } from '../../ledger/application/post-entry.ts';
import type { Programme } from '../../programme/persistence/programme.entity.ts';
import type { PaidOrder } from './payment-effects.ts';

interface Booked {
  kind: string;
  subject: { type: string; id: string };
  /** Body whose quota is used up. */
  holderId: string;
  order: PaidOrder;
  /** What is spent: what the bank paid, and what is held back of it. */
  grossFen: Fen;
}

/** Quota: what was committed is paid. Cash: what was in transit has arrived; the whole is spent, the rest owed (F2). */
export async function bookPaid(work: Work, programme: Programme, { kind, subject, holderId, order, grossFen }: Booked): Promise<void> {
  const entry = { programmeId: programme.id, kind, documentNumber: order.number, subject, releasedOn: order.releasedOn };
  const retainedFen = grossFen - order.amountFen;
  const quota = await postEntry(work, {
    ...entry, book: 'quota',
    lines: [{ holderId, kind: 'committed', amountFen: -grossFen }, { holderId, kind: 'paid', amountFen: grossFen }],
  });
  const cash = await postEntry(work, {
    ...entry, book: 'cash',
    lines: [
      { holderId: order.holderId, kind: 'in-transit', amountFen: -order.amountFen },
      { holderId, kind: 'expense', amountFen: grossFen },
      ...(retainedFen > 0n ? [{ holderId, kind: 'retention' as const, amountFen: -retainedFen }] : []),
    ],
  });
  for (const posted of [quota, cash]) {
    if (!posted.ok) throw new Error(`the payment ${order.number} can't be booked: ${posted.rejections.map((rejection) => rejection.code).join(', ')}`);
  }
}
