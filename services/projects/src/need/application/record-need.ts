import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import { needSurveyed } from '@sunledger/events';
import { regionLevel } from '@sunledger/kernel';
import { accepted, defineCommand, query, refused, type CommandBasics } from '@sunledger/service-kit';
import { findNeedRejections, type NeedRejection } from '../domain/need-rules.ts';
import { needRefusal } from '../refusals.ts';

export interface RecordNeed extends CommandBasics {
  villageCode: string;
  households: number;
  content: string;
  place: string;
  estimate: bigint;
}

const faultyFields: Record<NeedRejection['code'], string> = { NOT_SURVEY_MONTH: 'occurredOn', NOT_A_VILLAGE: 'villageCode', NEED_NOT_POSITIVE: 'estimate' };

/** Records what a village's survey of its households found (需求摸底, P2). */
export const recordNeed = defineCommand<RecordNeed>({
  name: 'recordNeed',
  duty: 'projects.need.record',
  regionOf: ({ villageCode }) => villageCode,
  input: z.object({
    households: z.number().int().max(100_000), content: z.string().trim().min(2).max(4000), place: z.string().trim().min(1).max(300),
  }),
  async handle(work, input) {
    const { villageCode, households, content, place, estimate: estimateFen } = input;
    const month = work.policy.value('need-survey.month', { regionCode: villageCode, line: null, fundKind: null, on: work.occurredOn });
    const rejections = findNeedRejections(
      { occurredOn: work.occurredOn, isVillage: regionLevel(villageCode) === 'village', households, estimateFen }, month.value);
    if (rejections.length > 0) {
      return refused(...rejections.map((rejection) => needRefusal(rejection, {
        field: faultyFields[rejection.code],
        ...(rejection.code === 'NOT_SURVEY_MONTH' && { policy: month.label, ...(month.clause && { clause: month.clause }) }),
      })));
    }
    const id = randomUUID();
    const eventId = await work.emit(needSurveyed, { aggregateId: id, regionCode: villageCode, payload: { needId: id, villageCode, households } });
    await query(
      work.em,
      `insert into projects.need (id, village_code, survey_year, households, content, place, estimate_fen, recorded_by, occurred_on, recorded_at, event_id)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)`,
      [id, villageCode, Number(work.occurredOn.slice(0, 4)), households, content, place, estimateFen, work.actor.personId, work.occurredOn, work.now, eventId],
    );
    return accepted(id);
  },
});
