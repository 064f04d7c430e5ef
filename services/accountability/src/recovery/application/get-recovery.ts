import { LockMode } from '@mikro-orm/core';
import { NotFound, query, type Em } from '@sunledger/service-kit';
import { Recovery } from '../persistence/recovery.entity.ts';

/** The recovery a command names, locked: two lists at once must not both give out the same fen. */
export async function lockRecovery(em: Em, recoveryId: string): Promise<Recovery> {
  const recovery = await em.findOne(Recovery, recoveryId, { lockMode: LockMode.PESSIMISTIC_WRITE });
  if (!recovery) throw new NotFound('recoveryId');
  return recovery;
}

/** Events by which the money of a recovery was ordered and came in: the causes of where it goes (X9). */
export async function moneyEvents(em: Em, recovery: Recovery): Promise<string[]> {
  const rows = await query<{ event_id: string }>(
    em, "select event_id from accountability.recovery_movement where recovery_id = $1 and kind = 'received' order by recorded_at, id", [recovery.id]);
  return [recovery.eventId, ...rows.map((row) => row.event_id)];
}
