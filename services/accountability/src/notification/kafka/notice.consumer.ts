import { randomUUID } from 'node:crypto';
import { deadlineMissed, deadlineSet, type EventEnvelope } from '@sunledger/events';
import { onEvent, query, type EventHandler, type Work } from '@sunledger/service-kit';
import { channelsFor, isNews, nextMorning } from '../domain/notice-rules.ts';

interface Clock {
  deadlineId: string;
  kind: string;
  subjectType: string;
  subjectId: string;
  bodyId?: string | undefined;
  dueOn: string;
}

type Kind = 'item-assigned' | 'item-overdue';

/** X8: what comes onto a body's desk, and what becomes late on it, is told to whom the body chose. Once: a rebuilt desk tells nobody again. */
export const noticeHandlers = (configured: { mail: boolean; sms: boolean }): EventHandler[] => [
  ...Object.values(deadlineSet).map((definition) => onEvent(definition, (work, event) => notify(work, event, event.payload, 'item-assigned', configured))),
  ...Object.values(deadlineMissed).map((definition) => onEvent(definition, async (work, event) => {
    // Done late is done: only what is still open is told as overdue.
    if (event.payload.settledOn <= event.payload.dueOn) await notify(work, event, event.payload, 'item-overdue', configured);
  })),
];

async function notify(
  work: Work, event: Pick<EventEnvelope, 'id' | 'regionCode' | 'recordedAt'>, clock: Clock, kind: Kind, configured: { mail: boolean; sms: boolean },
): Promise<void> {
  if (!clock.bodyId || !isNews(new Date(event.recordedAt), work.now)) return;
  const id = randomUUID();
  await query(
    work.em,
    `insert into accountability.notice (id, event_id, kind, body_id, region_code, deadline_id, deadline_kind, subject_type, subject_id, due_on, recorded_at)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)`,
    [id, event.id, kind, clock.bodyId, event.regionCode, clock.deadlineId, clock.kind, clock.subjectType, clock.subjectId, clock.dueOn, event.recordedAt],
  );
  await query(
    work.em,
    `insert into accountability.webhook_delivery (id, subscription_id, notice_id, next_attempt_at)
     select gen_random_uuid(), s.id, $1, $3 from accountability.webhook_subscription s where s.body_id = $2 and s.ended_at is null`,
    [id, clock.bodyId, work.now],
  );
  await queueForOffice(work, id, clock.bodyId, kind, configured);
}

async function queueForOffice(work: Work, noticeId: string, bodyId: string, kind: Kind, configured: { mail: boolean; sms: boolean }): Promise<void> {
  const [office] = await query<{ email: string | null; hasPhone: boolean; mailWhen: string }>(
    work.em, 'select email, duty_phone_sealed is not null as "hasPhone", mail_when as "mailWhen" from accountability.body where id = $1', [bodyId]);
  if (!office) return;
  const dueAt = office.mailWhen === 'at-once' ? work.now : nextMorning(work.now);
  for (const channel of channelsFor(kind, office, configured)) {
    await query(
      work.em, 'insert into accountability.notice_dispatch (notice_id, channel, body_id, due_at) values ($1, $2, $3, $4)', [noticeId, channel, bodyId, dueAt]);
  }
}
