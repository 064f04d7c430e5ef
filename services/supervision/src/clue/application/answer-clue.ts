import type { Work } from '@sunledger/service-kit';
import { mayBe } from '../domain/clue-rules.ts';
import { lockClueForReaction, moveClue, recordStep } from './clue-record.ts';

/**
 * The body that took a clue over told what came of it; the clue may now be closed. A second answer (the case after the
 * first result) is kept beside it and moves nothing back.
 */
export async function answerClue(work: Work, answer: { clueId: string; outcome: string; eventId: string }): Promise<void> {
  const clue = await lockClueForReaction(work, answer.clueId);
  if (!clue) throw new Error('an answer to a clue that is not known here');
  await recordStep(work, clue.id, { kind: 'ANSWERED', outcome: answer.outcome, eventId: answer.eventId });
  if (clue.state === 'CLOSED') return;
  await moveClue(work, clue, mayBe('answer', clue.state) ? 'ANSWERED' : clue.state, answer.eventId);
}
