import { retentionReleased } from '@sunledger/events';
import { addToFigures, meetDeadline, query } from '@sunledger/service-kit';
import { bookReturned } from '../../bank/application/book-paid.ts';
import type { PaymentEffect } from '../../bank/application/payment-effects.ts';
import { postEntry } from '../../ledger/application/post-entry.ts';
import { toRetentionRefusal } from '../retention-refusals.ts';
import { lockRetention } from './order-release.ts';

/** What follows from the bank having paid retention money out (F7): the liability is gone, its clock is met on the bank's day. */
export const retentionPayments: PaymentEffect = {
  lock: (em, ids) => query(em, 'select 1 from funds.retention where id = any($1::uuid[]) order by id for update', [ids]),
  async findReissueRefusals(em, id) {
    const { openIssues } = await lockRetention(em, id);
    return openIssues === 0 ? [] : [toRetentionRefusal({ code: 'QUALITY_ISSUE_OPEN', openIssues }, { field: 'paymentOrderId' })];
  },
  async paid(work, programme, order) {
    const retention = await lockRetention(work.em, order.subjectId);
    const { id, amountFen, regionCode, projectId } = retention;
    const posted = await postEntry(work, {
      programmeId: programme.id, book: 'cash', kind: 'retention-released', documentNumber: order.number, subject: { type: 'Retention', id },
      lines: [{ holderId: order.holderId, kind: 'in-transit', amountFen: -amountFen }, { holderId: retention.holderBodyId, kind: 'retention', amountFen }],
    });
    if (!posted.ok) throw new Error(`the payment ${order.number} can't be booked: ${posted.rejections.map((rejection) => rejection.code).join(', ')}`);
    await meetDeadline(work, 'funds.release-retention', id);
    work.causedBy(retention.heldEventId, ...retention.causes);
    const eventId = await work.emit(retentionReleased, {
      aggregateId: id, regionCode, payload: { retentionId: id, projectId, programmeId: programme.id, amountFen: amountFen.toString() },
    });
    await query(work.em, "update funds.retention set state = 'released', released_on = $2, released_event_id = $3 where id = $1", [id, work.occurredOn, eventId]);
    await addToFigures(work, [{ regionCode, on: work.occurredOn, measure: 'retention-released', amount: amountFen }]);
  },
  async returned(work, programme, order, tell) {
    const { id, amountFen, regionCode, holderBodyId: holderId, heldEventId, releasedOn } = await lockRetention(work.em, order.subjectId);
    await bookReturned(work, programme, { subject: { type: 'Retention', id }, holderId, order, spentAs: 'retention' });
    work.causedBy(heldEventId);
    await tell();
    await query(work.em, "update funds.retention set state = 'ordered', released_on = null, released_event_id = null where id = $1", [id]);
    // In the month in which it counted as released: the list of what is released and its figure stay equal for every period.
    await addToFigures(work, [{ regionCode, on: releasedOn ?? work.occurredOn, measure: 'retention-released', amount: -amountFen }]);
  },
};
