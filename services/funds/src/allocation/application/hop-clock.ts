import { formatYuan, type Fen, type IsoDate } from '@sunledger/kernel';
import { cancelDeadline, findBody, meetDeadlines, setDeadline, type DeadlineRow, type Work } from '@sunledger/service-kit';
import type { Programme } from '../../programme/persistence/programme.entity.ts';
import { hopDuty, type HopDuty } from '../domain/hop-duty.ts';

type DeadlineKind = DeadlineRow['kind'];

export interface Hop {
  id: string;
  toBodyId: string;
  toRegionCode: string;
  documentNumber: string;
  amountFen: Fen;
}

const clocks = {
  'pass-on': { kind: 'funds.pass-allocation-on', title: '转下达 {what} · pass on', key: 'allocation.hop-limit' },
  use: { kind: 'funds.use-allocation', title: '使用 {what} · use', key: 'allocation.use-limit' },
} as const satisfies Record<HopDuty, { kind: DeadlineKind; title: string; key: string }>;

export const hopClockKinds: readonly DeadlineKind[] = [clocks['pass-on'].kind, clocks.use.kind];

/** Starts the clock within which the receiver of an allocation passes it on, or at the last hop uses it (F3). */
export async function startHopClock(work: Work, { fundKind, line }: Programme, hop: Hop, startedOn: IsoDate = work.occurredOn): Promise<void> {
  const body = await findBody(work.em, hop.toBodyId);
  const clock = clocks[hopDuty({ regionCode: hop.toRegionCode, bodyKind: body?.bodyKind ?? '' })];
  await setDeadline(work, {
    kind: clock.kind, subjectType: 'Allocation', subjectId: hop.id, regionCode: hop.toRegionCode, bodyId: hop.toBodyId,
    title: clock.title.replace('{what}', `${hop.documentNumber} ${formatYuan(hop.amountFen)} 元`), startedOn,
    policy: work.policy.value(clock.key, { regionCode: hop.toRegionCode, fundKind, line, on: startedOn }),
  });
}

/** Passed on or paid out to the last fen: whichever clock the hop had, it is met; a village that passes money to a group has used its own. */
export async function meetHopClocks(work: Work, allocationIds: readonly string[]): Promise<void> {
  for (const kind of hopClockKinds) await meetDeadlines(work, kind, allocationIds);
}

export async function cancelHopClock(work: Work, allocationId: string): Promise<void> {
  for (const kind of hopClockKinds) await cancelDeadline(work, kind, allocationId);
}
