import { z } from 'zod';
import { clueAnswered } from '@sunledger/events';
import { accepted, defineCommand, mustHold, query, refused, type CommandBasics } from '@sunledger/service-kit';
import { toCaseRefusal } from '../case-refusals.ts';
import { mustAnswerAsFound, mustBeOfBody, mustFollowTransfer, type CaseRejection, type ClueAnswer } from '../domain/case-rules.ts';
import { DisciplineCase } from '../persistence/case.entity.ts';
import { lockClue } from './get-case.ts';

export interface AnswerClue extends CommandBasics {
  clueId: string;
  result: ClueAnswer;
}

const answers = ['not-filed', 'substantiated', 'unsubstantiated'] as const;

/** Tells supervision what became of the clue it handed over: once, and as the case found (线索反馈, A1). */
export const answerClue = defineCommand<AnswerClue>({
  name: 'answerClue',
  duty: 'accountability.clue.answer',
  input: z.object({ clueId: z.string().min(1).max(120), result: z.enum(answers) }),
  async handle(work, input) {
    const clue = await lockClue(work.em, input.clueId);
    const { clueId, regionCode } = clue;
    mustHold(work, 'accountability.clue.answer', regionCode);
    const found = await work.em.findOne(DisciplineCase, { clueId });
    const own = work.actor.posts.filter((post) => post.duties.includes('accountability.clue.answer')).map((post) => post.bodyId);
    const answeredAlready: CaseRejection[] = clue.state === 'answered' ? [{ code: 'CLUE_NOT_WAITING', clueState: clue.state }] : [];
    const refusals = [
      ...[...answeredAlready, ...mustBeOfBody(clue.toBodyId, own)].map((rejection) => toCaseRefusal(rejection, { field: 'clueId' })),
      ...mustFollowTransfer(clue.transferredOn, work.occurredOn).map((rejection) => toCaseRefusal(rejection, { field: 'occurredOn' })),
      ...mustAnswerAsFound(input.result, found ? { substantiated: found.substantiated ?? null } : undefined)
        .map((rejection) => toCaseRefusal(rejection, { field: 'result' })),
    ];
    if (refusals.length > 0) return refused(...refusals);

    work.causedBy(clue.eventId, found?.concludedEventId);
    const eventId = await work.emit(clueAnswered, { aggregateId: clueId, regionCode, payload: { clueId, result: input.result } });
    await query(
      work.em,
      "update accountability.incoming_clue set state = 'answered', answered_on = $2, answer = $3, answer_event_id = $4 where clue_id = $1",
      [clueId, work.occurredOn, input.result, eventId],
    );
    return accepted(clueId);
  },
});
