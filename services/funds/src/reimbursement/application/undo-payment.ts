import type { Fen, IsoDate } from '@sunledger/kernel';
import { addToFigures, query, type Work } from '@sunledger/service-kit';
import { giveBackReceived } from '../../allocation/application/count-against-received.ts';
import { bookReturned } from '../../bank/application/book-paid.ts';
import type { PaidOrder } from '../../bank/application/payment-effects.ts';
import type { Programme } from '../../programme/persistence/programme.entity.ts';
import { cancelRetention } from '../../retention/application/cancel-retention.ts';
import type { ActSubject } from './acts.ts';

/** What a claim and a request have alike, once one of them was released. */
interface Released {
  id: string;
  regionCode: string;
  projectId: string;
  holderBodyId: string;
  amountFen: Fen;
  paidOn: IsoDate | null;
  lastEventId: string;
}

const forms = {
  reimbursement: { subjectType: 'Reimbursement', measure: 'reimbursement-paid' },
  disbursement: { subjectType: 'Disbursement', measure: 'disbursed' },
} as const;

/** Its order was taken back (F5): nothing is held of it, and it stands as approved. */
export async function standApproved(work: Work, programme: Programme, of: ActSubject, id: string, eventId: string): Promise<void> {
  await cancelRetention(work, programme, id);
  await query(
    work.em,
    `update funds.${of} set state = 'approved', retained_fen = null, retained_share = null, retained_policy = null,
       last_act_on = greatest(last_act_on, $2), last_event_id = $3 where id = $1`,
    [id, work.occurredOn, eventId],
  );
}

/** The bank turned its payment back (后退汇, F5): it stands as ordered, and counts as paid no more; `tell` emits the fact. */
export async function standOrdered(work: Work, programme: Programme, of: ActSubject, paid: Released, order: PaidOrder, tell: () => Promise<string>): Promise<void> {
  const { id, holderBodyId: holderId, regionCode, projectId, amountFen, paidOn, lastEventId } = paid;
  const { subjectType, measure } = forms[of];
  await bookReturned(work, programme, { subject: { type: subjectType, id }, holderId, order, spentAs: 'expense' });
  await giveBackReceived(work, programme.id, [{ holderId, amountFen: order.amountFen, projectId }]);
  work.causedBy(lastEventId);
  const eventId = await tell();
  await query(
    work.em,
    `update funds.${of} set state = 'ordered', paid_on = null, paid_event_id = null, last_act_on = greatest(last_act_on, $2), last_event_id = $3 where id = $1`,
    [id, work.occurredOn, eventId],
  );
  // In the month in which it counted as paid: the list of what is paid and its figure stay equal for every period.
  await addToFigures(work, [{ regionCode, on: paidOn ?? work.occurredOn, measure, amount: -amountFen }]);
}
