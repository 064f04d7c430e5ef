import { systemActor, Work } from '@sunledger/service-kit';
import type { IsoDate } from '@sunledger/kernel';

/** What comes out of a list is the doing of who released it, whoever's run carries it on and whenever the bank answers. */
export const asPayer = (work: Work, { releasedBy, correlationId, on, causes = [] }: { releasedBy: string; correlationId: string; on: IsoDate; causes?: readonly string[] }): Work =>
  new Work({
    em: work.em, now: work.now, today: work.today, occurredOn: on, actor: { ...systemActor, kind: 'person', personId: releasedBy }, correlationId, policy: work.policy, causes,
  });
