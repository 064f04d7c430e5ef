import { paymentReturned, programmeOpened, recoveryReceived, recoveryReversed, refundPaid, treasuryPaid } from '@sunledger/events';
import type { IsoDate } from '@sunledger/kernel';
import { addToFigures, onEvent, query, type Work } from '@sunledger/service-kit';
import { recordMovement, type MovementKind } from '../application/record-movement.ts';

/** Programmes of funds, so that a recovery names one that exists. */
export const programmeConsumer = onEvent(programmeOpened, async (work, event) => {
  const { programmeId, code, name } = event.payload;
  await query(
    work.em,
    `insert into accountability.known_programme (programme_id, code, name, region_code, event_id) values ($1, $2, $3, $4, $5)
     on conflict (programme_id) do nothing`,
    [programmeId, code, name, event.regionCode, event.id],
  );
});

async function addTo(work: Work, recoveryId: string, column: 'received_fen' | 'treasury_paid_fen', kind: MovementKind, amountFen: bigint, eventId: string) {
  const [recovery] = await query<{ region_code: string; voluntary: boolean }>(
    work.em, `update accountability.recovery set ${column} = ${column} + $2 where id = $1 returning region_code, voluntary`, [recoveryId, amountFen]);
  // Only accountability orders recoveries: one that isn't here is a fault to be looked into, not to be dropped.
  if (!recovery) throw new Error(`funds tells of a recovery that was never ordered here: ${recoveryId}`);
  await recordMovement(work, { recoveryId, regionCode: recovery.region_code, kind, amountFen, eventId });
  if (recovery.voluntary && kind === 'received') {
    await addToFigures(work, [{ regionCode: recovery.region_code, on: work.occurredOn, measure: 'recovery-voluntary', amount: amountFen }]);
  }
}

/** Money that came in, as funds booked it (F10). */
export const recoveryReceivedConsumer = onEvent(recoveryReceived, (work, { id, payload }) =>
  addTo(work, payload.recoveryId, 'received_fen', 'received', BigInt(payload.amountFen), id));

/** What funds took out of its book again as entered wrongly (F10): on the day of the reversal, so that list and figure agree. */
export const recoveryReversedConsumer = onEvent(recoveryReversed, (work, { id, payload }) =>
  addTo(work, payload.recoveryId, 'received_fen', 'received', -BigInt(payload.amountFen), id));

/** Money that went to the treasury, as funds booked it (F10). */
export const treasuryPaidConsumer = onEvent(treasuryPaid, (work, { id, payload }) =>
  addTo(work, payload.recoveryId, 'treasury_paid_fen', 'treasury-paid', BigInt(payload.amountFen), id));

/** Lines of a refund list as funds paid them, all at once or one by one: each with the amount listed and once, or the fact is set aside and looked into (A3: to the fen). */
export const refundPaidConsumer = onEvent(refundPaid, async (work, event) => {
  const { refundListId, lines, totalFen } = event.payload;
  const [list] = await query<{ recoveryId: string; regionCode: string }>(
    work.em, 'select recovery_id as "recoveryId", region_code as "regionCode" from accountability.refund_list where id = $1 for update', [refundListId]);
  if (!list) throw new Error(`funds tells of a refund list that was never made here: ${refundListId}`);
  const paid = await query<{ amount_fen: bigint }>(
    work.em,
    `update accountability.refund_line r set paid_on = $2, paid_event_id = $6 from unnest($3::uuid[], $4::bigint[], $5::text[]) x(id, amount_fen, token)
      where r.refund_list_id = $1 and r.id = x.id and r.amount_fen = x.amount_fen and r.person_token = x.token and r.paid_on is null returning r.amount_fen`,
    [refundListId, event.occurredOn, lines.map((line) => line.lineId), lines.map((line) => line.amountFen), lines.map((line) => line.personToken), event.id],
  );
  const sum = paid.reduce((all, row) => all + row.amount_fen, 0n);
  if (paid.length !== lines.length || sum !== BigInt(totalFen)) {
    throw new Error(`funds paid ${totalFen} fen in ${lines.length} lines of the refund list ${refundListId}, which has ${sum} fen in ${paid.length} such lines to be paid`);
  }
  await query(
    work.em,
    `update accountability.refund_list set paid_on = $2, paid_event_id = $3
      where id = $1 and not exists (select from accountability.refund_line where refund_list_id = $1 and paid_on is null)`,
    [refundListId, event.occurredOn, event.id],
  );
  await query(work.em, 'update accountability.recovery set refunded_fen = refunded_fen + $2 where id = $1', [list.recoveryId, sum]);
  await addToFigures(work, [{ regionCode: list.regionCode, on: event.occurredOn, measure: 'refund-paid', amount: sum }]);
});

/**
 * What the bank turned back after it had reached the treasury or a household (后退汇): it counts as paid no more, and is paid once more when it goes out again.
 * What the household has confirmed can't have come back: that is set aside and looked into (A3).
 */
export const paymentReturnedConsumer = onEvent(paymentReturned, async (work, { id, payload }) => {
  const { subjectType, subjectId, amountFen } = payload;
  if (subjectType === 'TreasuryOrder') await takeBackFromTreasury(work, subjectId, BigInt(amountFen), id);
  if (subjectType === 'RefundLine') await takeBackRefund(work, subjectId);
});

async function takeBackFromTreasury(work: Work, orderedEventId: string, amountFen: bigint, eventId: string): Promise<void> {
  const [ordered] = await query<{ recoveryId: string }>(
    work.em, `select recovery_id as "recoveryId" from accountability.recovery_movement where event_id = $1 and kind = 'treasury-ordered'`, [orderedEventId]);
  if (!ordered) throw new Error(`funds tells of a payment to the treasury that was never ordered here: ${orderedEventId}`);
  await addTo(work, ordered.recoveryId, 'treasury_paid_fen', 'treasury-paid', -amountFen, eventId);
}

async function takeBackRefund(work: Work, lineId: string): Promise<void> {
  const [line] = await query<{ refundListId: string; regionCode: string; amountFen: bigint; paidOn: IsoDate }>(
    work.em,
    `select refund_list_id as "refundListId", region_code as "regionCode", amount_fen as "amountFen", paid_on as "paidOn" from accountability.refund_line
      where id = $1 and paid_on is not null and confirmed_on is null for update`,
    [lineId],
  );
  if (!line) throw new Error(`funds tells that the refund line ${lineId} came back, which is not paid or was confirmed`);
  const { refundListId, regionCode, amountFen, paidOn } = line;
  await query(work.em, 'update accountability.refund_line set paid_on = null, paid_event_id = null where id = $1', [lineId]);
  await query(work.em, 'update accountability.refund_list set paid_on = null, paid_event_id = null where id = $1', [refundListId]);
  await query(
    work.em, 'update accountability.recovery set refunded_fen = refunded_fen - $2 where id = (select recovery_id from accountability.refund_list where id = $1)',
    [refundListId, amountFen]);
  // On the day on which it counted as paid: the list of what is paid and its figure stay equal for every period.
  await addToFigures(work, [{ regionCode, on: paidOn, measure: 'refund-paid', amount: -amountFen }]);
}
