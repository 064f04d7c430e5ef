import type { IsoDate, RegionLevel } from '@sunledger/kernel';
import { NotFound, query, queryOne, type Em, type PolicyQuestion } from '@sunledger/service-kit';
import { questionOf, type DutyRow } from '../../duty/application/settle-duty.ts';
import type { DisplayState } from '../domain/notice-rules.ts';
import type { NoticeLine } from '../domain/templates.ts';

export interface NoticeRow {
  id: string;
  dutyId: string;
  correctsNoticeId: string | null;
  correctionReason: string | null;
  shortCode: string;
  item: string;
  level: RegionLevel;
  regionCode: string;
  bodyId: string | null;
  subjectType: string;
  subjectId: string;
  stepId: string | null;
  title: string;
  fields: NoticeLine[];
  contactDepartment: string;
  contactPhone: string;
  preparedBy: string;
  preparedOn: IsoDate;
  recordedAt: Date;
  state: DisplayState;
  approvedBy: string | null;
  displayedFrom: IsoDate | null;
  displayUntil: IsoDate | null;
  endedOn: IsoDate | null;
  outcome: 'cleared' | 'refused' | null;
  publishedAt: Date | null;
  publishedEventId: string | null;
}

export const noticeColumns = `n.id, n.duty_id as "dutyId", n.corrects_notice_id as "correctsNoticeId", n.correction_reason as "correctionReason",
  n.short_code as "shortCode", n.item, n.level, n.region_code as "regionCode", n.body_id as "bodyId", n.subject_type as "subjectType",
  n.subject_id as "subjectId", n.step_id as "stepId", n.title, n.fields, n.contact_department as "contactDepartment",
  n.contact_phone as "contactPhone", n.prepared_by as "preparedBy", n.prepared_on as "preparedOn", n.recorded_at as "recordedAt",
  p.state, p.approved_by as "approvedBy", p.displayed_from as "displayedFrom", p.display_until as "displayUntil", p.ended_on as "endedOn",
  p.outcome, p.published_at as "publishedAt", p.published_event_id as "publishedEventId"`;
export const noticeSource = 'disclosure.notice n join disclosure.display p on p.notice_id = n.id';

/** What packs are asked by about a notice: its place, and the money of its duty (X1). */
export async function questionOfNotice(em: Em, noticeId: string, on: IsoDate): Promise<PolicyQuestion> {
  return questionOf(await queryOne<Pick<DutyRow, 'regionCode' | 'fundKind' | 'line'>>(
    em,
    `select n.region_code as "regionCode", d.fund_kind as "fundKind", d.line from disclosure.notice n join disclosure.duty d on d.id = n.duty_id where n.id = $1`,
    [noticeId],
  ), on);
}

/**
 * A notice with its display locked until the end of this work, together with every other display of the same duty or
 * step, in one order: whoever changes or judges one of them has the last word before anyone else looks. After displays
 * come the step, the clock and the duty.
 */
export async function lockNotice(em: Em, noticeId: string): Promise<NoticeRow> {
  await query(
    em,
    `select 1 from disclosure.display where duty_id in (
       select other.id from disclosure.notice n join disclosure.duty d on d.id = n.duty_id
         join disclosure.duty other on other.id = d.id or other.step_id = d.step_id where n.id = $1)
      order by notice_id for update`,
    [noticeId],
  );
  // A second statement: it sees what was committed while this one waited for the lock.
  const [notice] = await query<NoticeRow>(em, `select ${noticeColumns} from ${noticeSource} where n.id = $1`, [noticeId]);
  if (!notice) throw new NotFound('noticeId');
  return notice;
}
