import type { Fen } from '@sunledger/kernel';
import type { Work } from '@sunledger/service-kit';
import { postEntry } from '../../ledger/application/post-entry.ts';
import type { Programme } from '../../programme/persistence/programme.entity.ts';
import type { PaidOrder } from './payment-effects.ts';

/** Why an entry that must be possible by now could not be made. */
function mustBePosted(number: string, ...entries: readonly Awaited<ReturnType<typeof postEntry>>[]): void {
  for (const posted of entries) {
    if (!posted.ok) throw new Error(`the payment ${number} can't be booked: ${posted.rejections.map((rejection) => rejection.code).join(', ')}`);
  }
}

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
  mustBePosted(order.number, quota, cash);
}

interface CameBack {
  subject: { type: string; id: string };
  /** Body for which it was paid. */
  holderId: string;
  order: PaidOrder;
  /** Where `paid` had put the cash. Retention paid out had used no quota of its own. */
  spentAs: 'expense' | 'retention' | 'risk-advance';
}

/**
 * What the bank turned back after it had paid it (后退汇): the opposite of its payment by that day, so that it stands as payable with its quota
 * committed. Retention held of it stays held: it is owed for the work that was accepted, whatever became of the transfer.
 */
export async function bookReturned(work: Work, programme: Programme, { subject, holderId, order, spentAs }: CameBack): Promise<void> {
  const { amountFen, number, releasedOn } = order;
  const entry = { programmeId: programme.id, kind: 'payment-returned', documentNumber: number, subject, releasedOn };
  if (spentAs !== 'retention') {
    mustBePosted(number, await postEntry(work, {
      ...entry, book: 'quota', lines: [{ holderId, kind: 'paid', amountFen: -amountFen }, { holderId, kind: 'committed', amountFen }] }));
  }
  mustBePosted(number, await postEntry(work, {
    ...entry, book: 'cash', lines: [{ holderId, kind: spentAs, amountFen: -amountFen }, { holderId: order.holderId, kind: 'payable', amountFen }] }));
}
