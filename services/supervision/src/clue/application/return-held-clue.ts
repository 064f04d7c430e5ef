import type { DeadlineRow, Work } from '@sunledger/service-kit';
import { lockClueForReaction, moveClue, recordStep } from './clue-record.ts';
import { startScreeningClock } from './enter-clue.ts';

/** A held clue whose time ran out stands before the next screening meeting again: nothing is shelved (S3). */
export async function returnHeldClue(work: Work, { subjectId }: Pick<DeadlineRow, 'subjectId'>): Promise<void> {
  const clue = await lockClueForReaction(work, subjectId);
  if (clue?.state !== 'HELD') return;
  work.causedBy(clue.latestEventId);
  await recordStep(work, clue.id, { kind: 'RETURNED' });
  await moveClue(work, clue, 'REGISTERED', clue.latestEventId);
  await startScreeningClock(work, clue);
}
