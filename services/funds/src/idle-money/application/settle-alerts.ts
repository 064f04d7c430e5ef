import { meetDeadlines, query, type Work } from '@sunledger/service-kit';
import { remainingOf } from './remaining-of.ts';

export const idleClock = 'funds.clear-idle-money';

/**
 * After money moved out of some holders: alerts whose money is gone are cleared and their clocks met (F9). Whatever takes
 * quota from a holder calls it; a holder without an open alert costs one look at an index.
 */
export async function settleIdleAlerts(work: Work, programmeId: string, bodyIds: readonly string[]): Promise<void> {
  const open = await query<{ id: string; receiptId: string; bodyId: string; standing: boolean }>(
    work.em,
    `select a.id, a.receipt_id as "receiptId", w.body_id as "bodyId", w.standing from funds.idle_watch w join funds.idle_alert a on a.receipt_id = w.receipt_id
      where a.cleared_on is null and w.programme_id = $1 and w.body_id = any($2) for update of a`,
    [programmeId, [...new Set(bodyIds)].sort()],
  );
  if (open.length === 0) return;
  const remaining = await remainingOf(work.em, [...new Set(open.map(({ bodyId }) => bodyId))].map((bodyId) => ({ programmeId, bodyId })));
  const cleared = open.filter(({ receiptId, standing }) => !standing || (remaining.get(receiptId) ?? 0n) === 0n).map(({ id }) => id);
  await query(work.em, 'update funds.idle_alert set cleared_on = $2 where id = any($1::uuid[])', [cleared, work.occurredOn]);
  await meetDeadlines(work, idleClock, cleared);
}

/** A receipt that was taken back is watched no longer. */
export async function endIdleWatch(work: Work, receiptId: string): Promise<void> {
  await query(work.em, 'update funds.idle_watch set standing = false, next_on = null where receipt_id = $1', [receiptId]);
}
