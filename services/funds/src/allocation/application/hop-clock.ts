import { formatYuan, type Fen, type IsoDate } from '@sunledger/kernel';
import { setDeadline, type Work } from '@sunledger/service-kit';
import type { Programme } from '../../programme/persistence/programme.entity.ts';

export interface Hop {
  id: string;
  toBodyId: string;
  toRegionCode: string;
  documentNumber: string;
  amountFen: Fen;
}

/** Starts the clock within which the receiver of an allocation passes it on or uses it (F3). */
export async function startHopClock(work: Work, { fundKind, line }: Programme, hop: Hop, startedOn: IsoDate = work.occurredOn): Promise<void> {
  await setDeadline(work, {
    kind: 'funds.pass-allocation-on', subjectType: 'Allocation', subjectId: hop.id, regionCode: hop.toRegionCode, bodyId: hop.toBodyId,
    title: `转下达或使用 ${hop.documentNumber} ${formatYuan(hop.amountFen)} 元 · pass on or use`, startedOn,
    policy: work.policy.value('allocation.hop-limit', { regionCode: hop.toRegionCode, fundKind, line, on: startedOn }),
  });
}
