import { disbursementPaid } from '@sunledger/events';
import { addToFigures, query } from '@sunledger/service-kit';
import { useReceived } from '../../allocation/application/count-against-received.ts';
import { bookPaid } from '../../bank/application/book-paid.ts';
import type { PaymentEffect } from '../../bank/application/payment-effects.ts';
import { findHeld, holdRetention } from '../../retention/application/hold-retention.ts';
import { standApproved, standOrdered } from '../../reimbursement/application/undo-payment.ts';
import { lockDisbursement } from './load-disbursement.ts';

/** What follows from the bank having paid a request (F5): quota and cash are booked, the retention is owed, projects hear of it. */
export const disbursementPayments: PaymentEffect = {
  lock: (em, ids) => query(em, 'select 1 from funds.disbursement where id = any($1::uuid[]) order by id for update', [ids]),
  async paid(work, programme, order) {
    const request = await lockDisbursement(work.em, order.subjectId);
    const { id, regionCode, projectId, holderBodyId, amountFen, lastEventId } = request;
    if (amountFen - (request.retainedFen ?? 0n) !== order.amountFen) throw new Error(`the payment ${order.number} is not what its request owes`);
    // Of one that came back and went out again the retention is held since the first time.
    const retainedFen = (await findHeld(work.em, id)) ? 0n : request.retainedFen ?? 0n;
    const grossFen = order.amountFen + retainedFen;
    await bookPaid(work, programme, { kind: 'disbursement-paid', subject: { type: 'Disbursement', id }, holderId: holderBodyId, order, grossFen });
    const sources = await useReceived(work, programme.id, [{ holderId: holderBodyId, amountFen: grossFen, projectId }]);
    work.causedBy(lastEventId, ...sources.flat());
    const eventId = await work.emit(disbursementPaid, {
      aggregateId: id, regionCode,
      payload: {
        disbursementId: id, projectId, programmeId: programme.id, grossFen: grossFen.toString(), retainedFen: retainedFen.toString(), paidFen: order.amountFen.toString(),
      },
    });
    if (retainedFen > 0n) {
      await holdRetention(work, programme, { ...request, subject: 'disbursement' }, {
        retainedFen, share: request.retainedShare ?? '0', policy: request.retainedPolicy ?? '', eventId });
    }
    await query(
      work.em,
      "update funds.disbursement set state = 'paid', paid_on = $2, paid_event_id = $3, last_act_on = greatest(last_act_on, $2), last_event_id = $3 where id = $1",
      [id, work.occurredOn, eventId],
    );
    await addToFigures(work, [
      { regionCode, on: work.occurredOn, measure: 'disbursed', amount: amountFen },
      { regionCode, on: work.occurredOn, measure: 'retention-held', amount: retainedFen },
    ]);
  },
  cancelled: (work, programme, id, eventId) => standApproved(work, programme, 'disbursement', id, eventId),
  returned: async (work, programme, order, tell) => standOrdered(work, programme, 'disbursement', await lockDisbursement(work.em, order.subjectId), order, tell),
};
