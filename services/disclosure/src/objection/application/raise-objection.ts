import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import { objectionRaised } from '@sunledger/events';
import { accepted, addToFigures, defineCommand, NotFound, query, refused, setDeadline, type CommandBasics, type Work } from '@sunledger/service-kit';
import { lockNotice, questionOfNotice, type NoticeRow } from '../../notice/application/notice-rows.ts';
import { toRefusal } from '../../refusals.ts';
import { mustBeOnDisplay } from '../domain/objection-rules.ts';
import { asPublic } from './as-public.ts';
import { keepStatement, receiptCodeOf, receiptHash } from './statement.ts';

export interface RaiseObjection extends CommandBasics {
  noticeId: string;
  content: string;
  contact?: string | null;
}

/** Anyone may object to what is on display (公示异议, D4); until it is answered, what the notice announces is held. */
export const raiseObjection = (sealingKey: string) =>
  defineCommand<RaiseObjection>({
    name: 'raiseObjection',
    duty: null,
    input: z.object({ noticeId: z.uuid(), content: z.string().trim().min(4).max(4000), contact: z.string().trim().min(3).max(200).nullish() }),
    async handle(work, input) {
      const notice = await lockNotice(work.em, input.noticeId);
      // A draft is not there for the public.
      if (notice.publishedEventId === null) throw new NotFound('noticeId');
      const rejections = mustBeOnDisplay(notice);
      if (rejections.length > 0) return refused(...rejections.map((rejection) => toRefusal(rejection, { field: 'noticeId' })));
      const id = randomUUID();
      const unnamed = asPublic(work);
      await record(unnamed, sealingKey, notice, id);
      work.positions.push(...unnamed.positions);
      await keepStatement(work, sealingKey, { subjectId: id, regionCode: notice.regionCode, content: input.content, contact: input.contact ?? null });
      return accepted(id);
    },
  });

async function record(work: Work, sealingKey: string, notice: NoticeRow, id: string): Promise<void> {
  // Whoever objects can't date it back and so make its answer late.
  const raisedOn = work.today;
  work.causedBy(notice.publishedEventId);
  const eventId = await work.emit(objectionRaised, {
    // In the stream of the step that it stops, before or after its clearing, never beside it.
    aggregateId: notice.stepId ?? notice.id,
    regionCode: notice.regionCode,
    occurredOn: raisedOn,
    payload: { objectionId: id, noticeId: notice.id, stepId: notice.stepId ?? undefined },
  });
  await query(
    work.em,
    `insert into disclosure.objection (id, notice_id, duty_id, step_id, region_code, receipt_hash, raised_on, recorded_at, event_id)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
    [id, notice.id, notice.dutyId, notice.stepId, notice.regionCode, receiptHash(receiptCodeOf(sealingKey, id)), raisedOn, work.now, eventId],
  );
  await setDeadline(work, {
    kind: 'disclosure.answer-objection', subjectType: 'NoticeObjection', subjectId: id, regionCode: notice.regionCode,
    bodyId: notice.bodyId ?? undefined, title: `答复公示异议:${notice.title} · answer an objection`.slice(0, 300), startedOn: raisedOn,
    policy: work.policy.value('disclosure.objection-answer-limit', await questionOfNotice(work.em, notice.id, raisedOn)),
  });
  await addToFigures(work, [{ regionCode: notice.regionCode, on: raisedOn, measure: 'objection-open', amount: 1n }]);
}
