import { dutyMissed } from '@sunledger/events';
import type { DeadlineRow, Work } from '@sunledger/service-kit';
import { settleDuty } from './settle-duty.ts';

/** A duty whose last day passed without a notice is a fact that supervision acts on (D2). It stays missed, whatever is posted later. */
export async function missDuty(work: Work, { subjectId, dueOn }: Pick<DeadlineRow, 'subjectId' | 'dueOn'>): Promise<void> {
  const duty = await settleDuty(work, subjectId, 'missed', dueOn);
  if (!duty) return;
  work.causedBy(duty.sourceEventId);
  await work.emit(dutyMissed, {
    aggregateId: duty.id,
    regionCode: duty.regionCode,
    occurredOn: dueOn,
    // Where no body is registered, what is missing is the body of that kind there.
    payload: { dutyId: duty.id, bodyId: duty.bodyId ?? `${duty.bodyKind}:${duty.regionCode}`, item: duty.item, level: duty.level, dueOn },
  });
}
