import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import { accepted, defineCommand, NotFound, query, setDeadline, type CommandBasics } from '@sunledger/service-kit';
import { noticeColumns, noticeSource, questionOfNotice, type NoticeRow } from '../../notice/application/notice-rows.ts';
import { asPublic } from '../../objection/application/as-public.ts';
import { keepStatement, receiptCodeOf, receiptHash } from '../../objection/application/statement.ts';

export interface AskQuestion extends CommandBasics {
  noticeId: string;
  content: string;
}

/** Anyone may ask about a published notice, also after its display (公众咨询, D6); the office that disclosed it answers in time. */
export const askQuestion = (sealingKey: string) =>
  defineCommand<AskQuestion>({
    name: 'askQuestion',
    duty: null,
    input: z.object({ noticeId: z.uuid(), content: z.string().trim().min(4).max(2000) }),
    async handle(work, input) {
      const [notice] = await query<NoticeRow>(work.em, `select ${noticeColumns} from ${noticeSource} where n.id = $1`, [input.noticeId]);
      if (!notice || notice.publishedEventId === null) throw new NotFound('noticeId');
      const id = randomUUID();
      const { regionCode } = notice;
      await query(
        work.em,
        'insert into disclosure.question (id, notice_id, region_code, receipt_hash, asked_on, recorded_at) values ($1, $2, $3, $4, $5, $6)',
        [id, notice.id, regionCode, receiptHash(receiptCodeOf(sealingKey, id)), work.today, work.now],
      );
      await keepStatement(work, sealingKey, { subjectId: id, regionCode, content: input.content, contact: null });
      await setDeadline(asPublic(work), {
        kind: 'disclosure.answer-question', subjectType: 'NoticeQuestion', subjectId: id, regionCode, bodyId: notice.bodyId ?? undefined,
        title: `答复公众咨询:${notice.title} · answer a question`.slice(0, 300), startedOn: work.today,
        // The packs name one limit for answering the public.
        policy: work.policy.value('disclosure.objection-answer-limit', await questionOfNotice(work.em, notice.id, work.today)),
      });
      return accepted(id);
    },
  });
