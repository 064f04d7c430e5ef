import { z } from 'zod';
import { noticePublished } from '@sunledger/events';
import {
  accepted, addToFigures, defineCommand, kitRefusal, meetDeadline, mustHold, query, queryOne, refused, type CommandBasics, type Work,
} from '@sunledger/service-kit';
import { missDuty } from '../../duty/application/miss-duty.ts';
import { dutyColumns, questionOf, settleDuty, type DutyRow } from '../../duty/application/settle-duty.ts';
import { toRefusal } from '../../refusals.ts';
import { lastDisplayDay } from '../domain/display-rules.ts';
import { mustBeFormed, mustBePrepared, mustFollow, type NoticeRejection } from '../domain/notice-rules.ts';
import { lockNotice, type NoticeRow } from './notice-rows.ts';

export interface ApproveNotice extends CommandBasics {
  noticeId: string;
}

/** Publishes a prepared notice by a person who did not prepare it (X7); from this day it is on display (D3). */
export const approveNotice = defineCommand<ApproveNotice>({
  name: 'approveNotice',
  duty: 'disclosure.notice.approve',
  input: z.object({ noticeId: z.uuid() }),
  async handle(work, input) {
    const notice = await lockNotice(work.em, input.noticeId);
    mustHold(work, 'disclosure.notice.approve', notice.regionCode);
    const duty = await queryOne<DutyRow>(work.em, `select ${dutyColumns} from disclosure.duty where id = $1`, [notice.dutyId]);
    const refusals = [
      ...mustBePrepared(notice.state).map((rejection) => toRefusal(rejection, { field: 'noticeId' })),
      ...(await findWhatStandsAlready(work, notice, duty)).map((rejection) => toRefusal(rejection, { field: 'noticeId' })),
      ...mustBeFormed(duty.formedOn, work.occurredOn).map((rejection) => toRefusal(rejection, { field: 'occurredOn' })),
      ...(notice.preparedBy === work.actor.personId
        ? [kitRefusal({ code: 'SAME_PERSON', duty: '审核发布 approve', otherDuty: '拟稿 prepare' }, { field: 'noticeId' })]
        : []),
    ];
    if (refusals.length > 0) return refused(...refusals);
    work.causedBy(duty.sourceEventId);
    await takeDownOthers(work, notice);
    await publish(work, notice, duty);
    await settle(work, duty);
    return accepted(notice.id);
  },
});

async function publish(work: Work, notice: NoticeRow, duty: DutyRow): Promise<void> {
  const displayDays = work.policy.value('disclosure.display-days', questionOf(duty, work.occurredOn));
  // What a step waits for hangs its full days from today: a date further back would cut short the time to object.
  const displayUntil = lastDisplayDay(duty.stepId === null ? work.occurredOn : work.today, displayDays.value);
  const eventId = await work.emit(noticePublished, {
    aggregateId: notice.id,
    regionCode: notice.regionCode,
    payload: {
      noticeId: notice.id, dutyId: duty.id, item: notice.item, level: notice.level, subjectId: notice.subjectId,
      stepId: notice.stepId ?? undefined, displayedFrom: work.occurredOn, displayUntil,
    },
  });
  await query(
    work.em,
    `update disclosure.display set state = 'on-display', approved_by = $2, displayed_from = $3, display_until = $4, published_at = $5, published_event_id = $6
      where notice_id = $1`,
    [notice.id, work.actor.personId, work.occurredOn, displayUntil, work.now, eventId],
  );
  const { regionCode } = notice;
  await addToFigures(work, [
    { regionCode, on: work.occurredOn, measure: 'notice-published', amount: 1n },
    { regionCode, on: work.occurredOn, measure: 'notice-on-display', amount: 1n },
  ]);
}

async function findWhatStandsAlready(work: Work, notice: NoticeRow, duty: DutyRow): Promise<NoticeRejection[]> {
  if (notice.state !== 'prepared') return [];
  const [standing] = await query<{ noticeId: string }>(
    work.em,
    `select notice_id as "noticeId" from disclosure.display where duty_id = $1 and state in ('on-display', 'ended') order by published_at desc limit 1`,
    [duty.id],
  );
  return mustFollow({ title: duty.title, withdrawn: duty.state === 'cancelled', correctsNoticeId: notice.correctsNoticeId, standingNoticeId: standing?.noticeId });
}

/** The notice that this one corrects comes down, and other drafts of it are set aside; what it began is begun anew. */
async function takeDownOthers(work: Work, { id, dutyId, correctsNoticeId }: NoticeRow): Promise<void> {
  await query(work.em, "update disclosure.display set state = 'set-aside' where duty_id = $1 and state = 'prepared' and notice_id <> $2", [dutyId, id]);
  if (correctsNoticeId === null) return;
  const corrected = await lockNotice(work.em, correctsNoticeId);
  work.causedBy(corrected.publishedEventId);
  await query(work.em, "update disclosure.display set state = 'replaced', ended_on = coalesce(ended_on, $2) where notice_id = $1", [
    corrected.id, work.occurredOn]);
  if (corrected.state === 'on-display' && corrected.displayedFrom !== null) {
    await addToFigures(work, [{ regionCode: corrected.regionCode, on: corrected.displayedFrom, measure: 'notice-on-display', amount: -1n }]);
  }
}

/** The duty is judged by the day of publication (X3); a day too late that the sweep has not seen yet is missed here. */
async function settle(work: Work, duty: DutyRow): Promise<void> {
  if (await meetDeadline(work, 'disclosure.disclose', duty.id)) {
    await settleDuty(work, duty.id, 'met', work.occurredOn);
    return;
  }
  const { dueOn } = await queryOne<{ dueOn: string }>(
    work.em, `select due_on as "dueOn" from kit.deadline where kind = 'disclosure.disclose' and subject_id = $1`, [duty.id]);
  await missDuty(work, { subjectId: duty.id, dueOn });
}
