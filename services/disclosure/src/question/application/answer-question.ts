import { z } from 'zod';
import { questionAnswered } from '@sunledger/events';
import { accepted, defineCommand, meetDeadline, mustHold, NotFound, query, refused, type CommandBasics } from '@sunledger/service-kit';
import { mustHoldNoPersonalData } from '../../notice/domain/notice-rules.ts';
import { mustBeOpen } from '../../objection/domain/objection-rules.ts';
import { readStatements } from '../../objection/application/statement.ts';
import { toRefusal } from '../../refusals.ts';

export interface AnswerQuestion extends CommandBasics {
  questionId: string;
  answer: string;
  publish: boolean;
}

/** Answers a question in time (D6), to the asker alone or before everyone; before everyone nothing personal may stand in either. */
export const answerQuestion = (sealingKey: string) =>
  defineCommand<AnswerQuestion>({
    name: 'answerQuestion',
    duty: 'disclosure.question.answer',
    input: z.object({ questionId: z.uuid(), answer: z.string().trim().min(2).max(4000) }),
    async handle(work, input) {
      const [question] = await query<{ id: string; noticeId: string; regionCode: string; state: 'open' | 'answered' }>(
        work.em, 'select id, notice_id as "noticeId", region_code as "regionCode", state from disclosure.question where id = $1 for update', [input.questionId]);
      if (!question) throw new NotFound('questionId');
      mustHold(work, 'disclosure.question.answer', question.regionCode);
      const [statement] = await readStatements(work.em, sealingKey, [question.id]);
      const shown = input.publish && statement ? [{ field: 'publish', label: '咨询内容', text: statement.content }] : [];
      const refusals = [
        ...mustBeOpen(question.state).map((rejection) => toRefusal(rejection, { field: 'questionId' })),
        ...mustHoldNoPersonalData([...shown, { field: 'answer', label: '答复', text: input.answer }])
          .map(({ rejection, field }) => toRefusal(rejection, { field })),
      ];
      if (refusals.length > 0) return refused(...refusals);
      await query(
        work.em,
        `update disclosure.question set state = 'answered', answer = $2, answered_by = $3, answered_on = $4, published_content = $5 where id = $1`,
        [question.id, input.answer.trim(), work.actor.personId, work.occurredOn, input.publish ? statement?.content.trim() : null],
      );
      await meetDeadline(work, 'disclosure.answer-question', question.id);
      await work.emit(questionAnswered, {
        aggregateId: question.id, regionCode: question.regionCode, payload: { questionId: question.id, noticeId: question.noticeId },
      });
      return accepted(question.id);
    },
  });
