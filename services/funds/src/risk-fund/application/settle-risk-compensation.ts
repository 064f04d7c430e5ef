import { riskCompensationPaid } from '@sunledger/events';
import { query } from '@sunledger/service-kit';
import { giveBackReceived, useReceived } from '../../allocation/application/count-against-received.ts';
import { bookReturned } from '../../bank/application/book-paid.ts';
import type { PaymentEffect } from '../../bank/application/payment-effects.ts';
import { postEntry } from '../../ledger/application/post-entry.ts';
import { lockAdvance } from './load-advance.ts';
import { recordMovement } from './record-movement.ts';

/** What follows from the bank having paid (F1): the quota is used, and the cash stands as an advance that is to come back. */
export const riskPayments: PaymentEffect = {
  lock: (em, ids) => query(em, 'select 1 from funds.risk_advance where id = any($1::uuid[]) order by id for update', [ids]),
  async paid(work, programme, order) {
    const advance = await lockAdvance(work.em, order.subjectId);
    const { id, regionCode, bankBodyId, amountFen } = advance;
    if (amountFen !== order.amountFen) throw new Error(`the payment ${order.number} is not what its advance owes`);
    const holderId = programme.bodyId;
    const entry = { programmeId: programme.id, kind: 'risk-compensation-paid', documentNumber: order.number, subject: { type: 'RiskAdvance', id }, releasedOn: order.releasedOn };
    const quota = await postEntry(work, {
      ...entry, book: 'quota', lines: [{ holderId, kind: 'committed', amountFen: -amountFen }, { holderId, kind: 'paid', amountFen }] });
    const cash = await postEntry(work, {
      ...entry, book: 'cash', lines: [{ holderId: order.holderId, kind: 'in-transit', amountFen: -amountFen }, { holderId, kind: 'risk-advance', amountFen }] });
    for (const posted of [quota, cash]) {
      if (!posted.ok) throw new Error(`the payment ${order.number} can't be booked: ${posted.rejections.map((rejection) => rejection.code).join(', ')}`);
    }
    const sources = await useReceived(work, programme.id, [{ holderId, amountFen }]);
    work.causedBy(advance.lastEventId, ...sources.flat());
    const eventId = await work.emit(riskCompensationPaid, {
      aggregateId: id, regionCode, payload: { advanceId: id, programmeId: programme.id, bankBodyId, amountFen: amountFen.toString() } });
    await query(work.em, 'update funds.risk_advance set paid_on = $2 where id = $1', [id, work.occurredOn]);
    await recordMovement(work, advance, { kind: 'advanced', amountFen, eventId });
  },
  // What was recovered or written off was the fund's own loss: it can't have come back from the bank as well.
  findKept: async (em, ids) => (await query<{ id: string }>(
    em, 'select id from funds.risk_advance where id = any($1::uuid[]) and recovered_fen + written_off_fen > 0', [ids])).map(({ id }) => id),
  // Its quota was committed with the order, and is free again with it.
  async cancelled(work, programme, id, eventId) {
    const { amountFen } = await lockAdvance(work.em, id);
    const holderId = programme.bodyId;
    const freed = await postEntry(work, {
      programmeId: programme.id, book: 'quota', kind: 'risk-compensation-freed', subject: { type: 'RiskAdvance', id },
      lines: [{ holderId, kind: 'committed', amountFen: -amountFen }, { holderId, kind: 'available', amountFen }],
    });
    if (!freed.ok) throw new Error(`the quota of the advance ${id} can't be freed: ${freed.rejections.map(({ code }) => code).join(', ')}`);
    await query(work.em, "update funds.risk_advance set state = 'approved', ordered_by = null, last_event_id = $2 where id = $1", [id, eventId]);
  },
  async returned(work, programme, order, tell) {
    const advance = await lockAdvance(work.em, order.subjectId);
    const { id, amountFen, lastEventId } = advance;
    const holderId = programme.bodyId;
    await bookReturned(work, programme, { subject: { type: 'RiskAdvance', id }, holderId, order, spentAs: 'risk-advance' });
    await giveBackReceived(work, programme.id, [{ holderId, amountFen }]);
    work.causedBy(lastEventId);
    await recordMovement(work, advance, { kind: 'advanced', amountFen: -amountFen, eventId: await tell() });
    await query(work.em, "update funds.risk_advance set state = 'ordered', paid_on = null where id = $1", [id]);
  },
};
