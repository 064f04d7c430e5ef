import { randomUUID } from 'node:crypto';
import type { Fen } from '@sunledger/kernel';
import { addToFigures, query, type Work } from '@sunledger/service-kit';

export type MovementKind = 'received' | 'treasury-ordered' | 'treasury-paid';
const figureOf: Record<MovementKind, string> = {
  received: 'recovery-received', 'treasury-ordered': 'treasury-ordered', 'treasury-paid': 'treasury-paid',
};

/** One movement of recovered money, with its figure: both of the day it happened, so that list and number agree. */
export async function recordMovement(
  work: Work,
  movement: { recoveryId: string; regionCode: string; kind: MovementKind; amountFen: Fen; eventId: string },
): Promise<void> {
  const { recoveryId, regionCode, kind, amountFen, eventId } = movement;
  await query(
    work.em,
    `insert into accountability.recovery_movement (id, recovery_id, region_code, kind, amount_fen, occurred_on, recorded_at, event_id)
     values ($1, $2, $3, $4, $5, $6, $7, $8)`,
    [randomUUID(), recoveryId, regionCode, kind, amountFen, work.occurredOn, work.now, eventId],
  );
  await addToFigures(work, [{ regionCode, on: work.occurredOn, measure: figureOf[kind], amount: amountFen }]);
}
