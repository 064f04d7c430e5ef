import type { EventEnvelope } from '@sunledger/events';
import { query, type Em } from '../database/orm.ts';
import type { Work } from '../work.ts';
import { handleFresh } from './consumer.ts';
import { handlersOf, type EventHandler } from './handlers.ts';

export interface DeadLetter {
  eventId: string;
  type: string;
  aggregateId: string;
  state: 'dead' | 'parked' | 'replayed';
  reason: string;
  attempts: number;
  failedAt: Date;
}

/** What stands aside, oldest first; replayed letters are kept as a record and left out here. */
export function listDeadLetters(em: Em): Promise<DeadLetter[]> {
  return query(
    em,
    `select event_id as "eventId", type, aggregate_id as "aggregateId", state, reason, attempts, failed_at as "failedAt"
       from kit.dead_letter where state <> 'replayed' order by arrived`,
  );
}

/**
 * Handles one aggregate's letters again, in the order they came, each in its own transaction; stops at the first that
 * fails again, so that nothing overtakes it. Returns how many went through.
 */
export async function replayDeadLetters(
  aggregateId: string,
  handlers: readonly EventHandler[],
  inTransaction: <T>(event: EventEnvelope | undefined, run: (work: Work) => Promise<T>) => Promise<T>,
): Promise<{ replayed: number; stoppedBy?: string }> {
  const byType = handlersOf(handlers);
  const letters = await inTransaction(undefined, (work) =>
    query<{ event_id: string; envelope: EventEnvelope }>(
      work.em,
      "select event_id, envelope from kit.dead_letter where aggregate_id = $1 and state <> 'replayed' order by arrived",
      [aggregateId],
    ),
  );
  let replayed = 0;
  for (const { envelope } of letters) {
    try {
      await inTransaction(envelope, async (work) => {
        const fresh = await query<{ id: string }>(
          work.em, 'insert into kit.inbox (event_id, type) values ($1, $2) on conflict do nothing returning event_id::text as id', [envelope.id, envelope.type]);
        await handleFresh(new Set(fresh.map(({ id }) => id)), work, envelope, byType.get(envelope.type) ?? []);
        await query(work.em, "update kit.dead_letter set state = 'replayed' where event_id = $1", [envelope.id]);
      });
      replayed += 1;
    } catch (error) {
      return { replayed, stoppedBy: error instanceof Error ? error.message : 'unknown' };
    }
  }
  return { replayed };
}
