import { z } from 'zod';
import { objectionAnswered } from '@sunledger/events';
import {
  accepted, addToFigures, defineCommand, kitRefusal, meetDeadline, mustHold, NotFound, query, refused, type CommandBasics, type Work,
} from '@sunledger/service-kit';
import { refuseStep } from '../../notice/application/end-display.ts';
import { lockNotice, type NoticeRow } from '../../notice/application/notice-rows.ts';
import { mustHoldNoPersonalData } from '../../notice/domain/notice-rules.ts';
import { toRefusal } from '../../refusals.ts';
import { findOwnPart, mustBeOpen } from '../domain/objection-rules.ts';

export interface AnswerObjection extends CommandBasics {
  objectionId: string;
  upheld: boolean;
  answer: string;
}

interface ObjectionRow {
  id: string;
  noticeId: string;
  stepId: string | null;
  regionCode: string;
  raisedOn: string;
  eventId: string;
  state: 'open' | 'answered';
  saidBy: string | null;
}

const ownParts = { prepared: '拟稿 prepare', approved: '审核发布 approve', raised: '提出异议 object' } as const;

/** An objection is judged by someone who had no part in the notice (D4, X7); upheld, it refuses the step at once. */
export const answerObjection = defineCommand<AnswerObjection>({
  name: 'answerObjection',
  duty: 'disclosure.objection.answer',
  input: z.object({ objectionId: z.uuid(), answer: z.string().trim().min(4).max(4000) }),
  async handle(work, input) {
    const [known] = await query<{ noticeId: string; regionCode: string }>(
      work.em, 'select notice_id as "noticeId", region_code as "regionCode" from disclosure.objection where id = $1', [input.objectionId]);
    if (!known) throw new NotFound('objectionId');
    mustHold(work, 'disclosure.objection.answer', known.regionCode);
    const notice = await lockNotice(work.em, known.noticeId);
    const objection = await lockObjection(work, input.objectionId);
    const ownPart = findOwnPart(work.actor.personId, { ...notice, raisedBy: objection.saidBy });
    const refusals = [
      ...mustBeOpen(objection.state).map((rejection) => toRefusal(rejection, { field: 'objectionId' })),
      ...(ownPart ? [kitRefusal({ code: 'SAME_PERSON', duty: '答复异议 answer', otherDuty: ownParts[ownPart] }, { field: 'objectionId' })] : []),
      ...mustHoldNoPersonalData([{ field: 'answer', label: '答复', text: input.answer }]).map(({ rejection, field }) => toRefusal(rejection, { field })),
    ];
    if (refusals.length > 0) return refused(...refusals);
    await settle(work, objection, notice, input);
    if (input.upheld && notice.stepId !== null) await refuseStep(work, notice.stepId, notice.id);
    return accepted(objection.id);
  },
});

async function lockObjection(work: Work, objectionId: string): Promise<ObjectionRow> {
  const [objection] = await query<ObjectionRow>(
    work.em,
    `select o.id, o.notice_id as "noticeId", o.step_id as "stepId", o.region_code as "regionCode", o.raised_on as "raisedOn",
       o.event_id as "eventId", o.state, (select s.said_by from disclosure.statement s where s.subject_id = o.id) as "saidBy"
       from disclosure.objection o where o.id = $1 for update of o`,
    [objectionId],
  );
  if (!objection) throw new NotFound('objectionId');
  return objection;
}

async function settle(work: Work, objection: ObjectionRow, notice: NoticeRow, { upheld, answer }: AnswerObjection): Promise<void> {
  work.causedBy(objection.eventId);
  await query(
    work.em,
    "update disclosure.objection set state = 'answered', upheld = $2, answer = $3, answered_by = $4, answered_on = $5 where id = $1",
    [objection.id, upheld, answer.trim(), work.actor.personId, work.occurredOn],
  );
  await meetDeadline(work, 'disclosure.answer-objection', objection.id);
  await addToFigures(work, [{ regionCode: objection.regionCode, on: objection.raisedOn, measure: 'objection-open', amount: -1n }]);
  await work.emit(objectionAnswered, {
    aggregateId: notice.stepId ?? notice.id,
    regionCode: objection.regionCode,
    payload: { objectionId: objection.id, noticeId: notice.id, stepId: notice.stepId ?? undefined, upheld },
  });
}
