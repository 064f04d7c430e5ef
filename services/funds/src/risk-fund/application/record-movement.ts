import { randomUUID } from 'node:crypto';
import type { Fen } from '@sunledger/kernel';
import { addToFigures, query, type Work } from '@sunledger/service-kit';
import type { AdvanceRow } from './load-advance.ts';

export type RiskMovementKind = 'advanced' | 'recovered' | 'written-off';

/** Writes down what moved of an advance, keeps its sums, and counts it in the figures of its place, open money included. */
export async function recordMovement(
  work: Work,
  { id, programmeId, regionCode }: Pick<AdvanceRow, 'id' | 'programmeId' | 'regionCode'>,
  { id: movementId = randomUUID(), kind, amountFen, eventId, bankReference = null, reversesId = null, reason = null }: {
    id?: string; kind: RiskMovementKind; amountFen: Fen; eventId: string; bankReference?: string | null; reversesId?: string | null; reason?: string | null },
): Promise<void> {
  await query(
    work.em,
    `insert into funds.risk_movement (id, advance_id, programme_id, region_code, kind, amount_fen, bank_reference, occurred_on, recorded_by, recorded_at, event_id, reverses_id, reason)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)`,
    [movementId, id, programmeId, regionCode, kind, amountFen, bankReference, work.occurredOn, work.actor.personId, work.now, eventId, reversesId, reason],
  );
  const [recovered, writtenOff] = [kind === 'recovered' ? amountFen : 0n, kind === 'written-off' ? amountFen : 0n];
  await query(
    work.em,
    `update funds.risk_advance set recovered_fen = recovered_fen + $2, written_off_fen = written_off_fen + $3, last_event_id = $4,
       state = case when recovered_fen + $2 + written_off_fen + $3 = amount_fen then 'cleared' else 'open' end where id = $1`,
    [id, recovered, writtenOff, eventId],
  );
  const place = { regionCode, on: work.occurredOn };
  await addToFigures(work, [
    { ...place, measure: `risk-${kind}`, amount: amountFen },
    { ...place, measure: 'risk-open', amount: kind === 'advanced' ? amountFen : -amountFen },
  ]);
}
