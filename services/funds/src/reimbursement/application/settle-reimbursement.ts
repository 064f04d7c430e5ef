import { reimbursementPaid } from '@sunledger/events';
import type { Fen } from '@sunledger/kernel';
import { addToFigures, query, type Em, type Work } from '@sunledger/service-kit';
import { useReceived } from '../../allocation/application/count-against-received.ts';
import type { PaidOrder, PaymentEffect } from '../../bank/application/payment-effects.ts';
import { bookPaid } from '../../bank/application/book-paid.ts';
import type { Programme } from '../../programme/persistence/programme.entity.ts';
import { findHeld, holdRetention } from '../../retention/application/hold-retention.ts';
import { lockClaim, type ClaimRow } from './load-claim.ts';
import { standApproved, standOrdered } from './undo-payment.ts';

/** What follows from the bank having paid a claim (F6): quota and cash are booked, the retention is owed, projects hear of it. */
export const reimbursementPayments: PaymentEffect = {
  lock: (em, ids) => query(em, 'select 1 from funds.reimbursement where id = any($1::uuid[]) order by id for update', [ids]),
  async paid(work, programme, order) {
    const claim = await lockClaim(work.em, order.subjectId);
    const retained = await readRetained(work.em, claim.id);
    if (claim.amountFen - retained.retainedFen !== order.amountFen) throw new Error(`the payment ${order.number} is not what its claim owes`);
    // Of one that came back and went out again the retention is held since the first time.
    const retainedFen = (await findHeld(work.em, claim.id)) ? 0n : retained.retainedFen;
    const grossFen = order.amountFen + retainedFen;
    await bookPaid(work, programme, { kind: 'reimbursement-paid', subject: { type: 'Reimbursement', id: claim.id }, holderId: claim.holderBodyId, order, grossFen });
    const sources = await useReceived(work, programme.id, [{ holderId: claim.holderBodyId, amountFen: grossFen, projectId: claim.projectId }]);
    work.causedBy(claim.lastEventId, ...(await readFoundations(work.em, claim)), ...sources.flat());
    const eventId = await emitPaid(work, claim, { grossFen, retainedFen });
    await enterPaid(work, programme, claim, order, { ...retained, retainedFen, eventId });
  },
  cancelled: (work, programme, id, eventId) => standApproved(work, programme, 'reimbursement', id, eventId),
  returned: async (work, programme, order, tell) => standOrdered(work, programme, 'reimbursement', await lockClaim(work.em, order.subjectId), order, tell),
};

async function enterPaid(
  work: Work, programme: Programme, claim: ClaimRow, order: PaidOrder, retained: { retainedFen: Fen; share: string; policy: string; eventId: string },
): Promise<void> {
  const { retainedFen, eventId } = retained;
  if (retainedFen > 0n) await holdRetention(work, programme, { ...claim, subject: 'reimbursement' }, retained);
  await query(
    work.em,
    "update funds.reimbursement set state = 'paid', paid_on = $2, paid_event_id = $3, last_act_on = greatest(last_act_on, $2), last_event_id = $3 where id = $1",
    [order.subjectId, work.occurredOn, eventId],
  );
  await addToFigures(work, [
    { regionCode: claim.regionCode, on: work.occurredOn, measure: 'reimbursement-paid', amount: claim.amountFen },
    { regionCode: claim.regionCode, on: work.occurredOn, measure: 'retention-held', amount: retainedFen },
  ]);
}

/** What the release held back, by the pack of its day. */
async function readRetained(em: Em, id: string): Promise<{ retainedFen: Fen; share: string; policy: string }> {
  const [row] = await query<{ retainedFen: Fen | null; share: string | null; policy: string | null }>(
    em, 'select retained_fen as "retainedFen", retained_share as share, retained_policy as policy from funds.reimbursement where id = $1', [id]);
  return { retainedFen: row?.retainedFen ?? 0n, share: row?.share ?? '0', policy: row?.policy ?? '' };
}

/** The facts that a payment rests on: the accepted batch, the contract, the adopted plan (X9). */
async function readFoundations(em: Em, claim: ClaimRow): Promise<string[]> {
  const rows = await query<{ event_id: string | null }>(
    em,
    `select event_id from funds.accepted_batch where batch_id = $1
     union all select event_id from funds.project_contract where contract_id = $2
     union all select p.adopted_event_id from funds.plan p join funds.plan_item i on i.plan_id = p.id
       where p.state = 'adopted' and i.project_id = $3 and i.programme_id = $4`,
    [claim.batchId, claim.contractId, claim.projectId, claim.programmeId],
  );
  return rows.flatMap((row) => row.event_id ?? []);
}

const emitPaid = (work: Work, claim: ClaimRow, { grossFen, retainedFen }: { grossFen: Fen; retainedFen: Fen }): Promise<string> =>
  work.emit(reimbursementPaid, {
    aggregateId: claim.id, regionCode: claim.regionCode,
    payload: {
      reimbursementId: claim.id, projectId: claim.projectId, batchId: claim.batchId, programmeId: claim.programmeId,
      grossFen: grossFen.toString(), retainedFen: retainedFen.toString(), paidFen: (grossFen - retainedFen).toString(),
    },
  });
