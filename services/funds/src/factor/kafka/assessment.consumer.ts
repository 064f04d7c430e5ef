import { assessmentFinalised } from '@sunledger/events';
import { findBody, onEvent, query, type EventHandler } from '@sunledger/service-kit';

/** Keeps each body's final result of a year; the one finalised last stands (A8 → F11). */
export const assessmentHandlers: readonly EventHandler[] = [
  onEvent(assessmentFinalised, async (work, { id, regionCode, recordedAt, payload }) => {
    const body = await findBody(work.em, payload.bodyId);
    await query(
      work.em,
      `insert into funds.assessment_result as r (body_id, year, body_kind, region_code, assessment_id, score_percent, share_percent, grade, told_at, event_id)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)
       on conflict (body_id, year) do update set body_kind = excluded.body_kind, region_code = excluded.region_code, assessment_id = excluded.assessment_id,
         score_percent = excluded.score_percent, share_percent = excluded.share_percent, grade = excluded.grade, told_at = excluded.told_at, event_id = excluded.event_id
       where excluded.told_at >= r.told_at`,
      [payload.bodyId, payload.year, body?.bodyKind ?? null, body?.regionCode ?? regionCode, payload.assessmentId, payload.scorePercent, payload.sharePercent,
        payload.grade, recordedAt, id],
    );
  }),
];
