import { recoveryOrdered, refundListed, treasuryOrdered } from '@sunledger/events';
import { onEvent, query, type EventHandler } from '@sunledger/service-kit';

/**
 * Keeps what accountability orders (A3): money to come in, to go to the treasury, to go back to households. A fact
 * about a programme that isn't here fails on its foreign key and is set aside with the reason, never dropped.
 */
export const recoveryHandlers: readonly EventHandler[] = [
  onEvent(recoveryOrdered, async (work, { id, regionCode, occurredOn, payload }) => {
    await query(
      work.em,
      'insert into funds.recovery (id, case_id, programme_id, region_code, ordered_fen, ordered_on, event_id) values ($1, $2, $3, $4, $5, $6, $7)',
      [payload.recoveryId, payload.caseId, payload.programmeId, regionCode, payload.amountFen, occurredOn, id],
    );
  }),
  onEvent(treasuryOrdered, async (work, { id, regionCode, occurredOn, actor, payload }) => {
    await query(
      work.em,
      `insert into funds.treasury_order (id, recovery_id, case_id, programme_id, region_code, amount_fen, ordered_by, ordered_on)
       values ($1, $2, $3, $4, $5, $6, $7, $8)`,
      [id, payload.recoveryId, payload.caseId, payload.programmeId, regionCode, payload.amountFen, actor.personId, occurredOn],
    );
  }),
  onEvent(refundListed, async (work, { id, regionCode, occurredOn, actor, payload }) => {
    const sum = payload.lines.reduce((all, line) => all + BigInt(line.amountFen), 0n);
    if (sum !== BigInt(payload.totalFen)) throw new Error(`refund list ${payload.refundListId} does not add up to its total`);
    await query(
      work.em,
      `insert into funds.refund_order (id, case_id, recovery_id, programme_id, region_code, total_fen, listed_by, listed_on, event_id)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
      [payload.refundListId, payload.caseId, payload.recoveryId, payload.programmeId, regionCode, payload.totalFen, actor.personId, occurredOn, id],
    );
    await query(
      work.em,
      `insert into funds.refund_line (refund_list_id, line_id, person_token, amount_fen)
       select $1, l, t, a from unnest($2::text[], $3::text[], $4::bigint[]) p(l, t, a)`,
      [payload.refundListId, payload.lines.map((line) => line.lineId), payload.lines.map((line) => line.personToken), payload.lines.map((line) => line.amountFen)],
    );
  }),
];
