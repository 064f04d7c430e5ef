import type { IsoDate } from '@sunledger/kernel';
import { Work } from '@sunledger/service-kit';

/** One of many things that one unit of work does: with causes of its own, and dated by the bank where it says so (X4, X9). */
export function partOf(work: Work, { occurredOn = work.occurredOn, causes = [] }: { occurredOn?: IsoDate; causes?: readonly string[] } = {}): Work {
  const { em, now, today, actor, correlationId, policy } = work;
  return new Work({ em, now, today, occurredOn, actor, correlationId, policy, causes });
}
