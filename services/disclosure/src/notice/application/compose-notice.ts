import { randomUUID } from 'node:crypto';
import { ancestorsOf, regionLevel, type Refusal } from '@sunledger/kernel';
import { findBodyOfKind, query, type Work } from '@sunledger/service-kit';
import { isItem, type Item } from '../../duty/domain/items.ts';
import { questionOf, type DutyRow } from '../../duty/application/settle-duty.ts';
import { toRefusal } from '../../refusals.ts';
import {
  mustBeNoticeFields, mustHaveRequired, mustHoldNoPersonalData, type NoticeRejection, type Placed, type PublishedText, type Supplement,
} from '../domain/notice-rules.ts';
import { composeLines, requiredFields, type NoticeLine } from '../domain/templates.ts';
import { newShortCode } from './notice-code.ts';

export interface NoticeWords {
  contactDepartment: string;
  contactPhone: string;
  supplement: readonly Supplement[];
}

export interface Composed {
  lines: NoticeLine[];
  refusals: Refusal[];
}

/** Fills the item's template from what is known and judges whether it may stand before the public. */
export async function composeNotice(work: Work, duty: DutyRow, known: Readonly<Record<string, string>>, words: NoticeWords): Promise<Composed> {
  const item = itemOf(duty);
  const hotline = work.policy.value('supervision.hotline', questionOf(duty, work.occurredOn)).value;
  const said = new Map(Object.entries({ ...(await footerOf(work, duty)), ...known }));
  for (const { field, value } of words.supplement) said.set(field, value);
  const phone = said.get('supervision-phone');
  if (!phone?.includes(hotline)) said.set('supervision-phone', phone ? `${hotline};${phone}` : hotline);
  const lines = composeLines(item, said);
  const policy = work.policy.value('disclosure.notice-fields', questionOf(duty, work.occurredOn));
  const inWords = ({ rejection, field }: Placed<NoticeRejection>) => toRefusal(rejection, { field });
  return {
    lines,
    refusals: [
      ...mustBeNoticeFields(words.supplement).map(inWords),
      ...mustHaveRequired(requiredFields(policy.value, item, duty.level), lines).map(({ rejection, field }) =>
        toRefusal(rejection, { field, policy: policy.label, ...(policy.clause !== null && { clause: policy.clause }) })),
      ...mustHoldNoPersonalData(textsOf(duty, lines, words)).map(inWords),
    ],
  };
}

/** Every word that would hang on the board. */
const textsOf = (duty: DutyRow, lines: readonly NoticeLine[], words: NoticeWords): PublishedText[] => [
  { field: 'dutyId', label: '标题', text: duty.title },
  { field: 'contactDepartment', label: '联系部门', text: words.contactDepartment },
  { field: 'contactPhone', label: '联系电话', text: words.contactPhone, officePhone: true },
  ...lines.map(({ field, label, value }) => ({ field: `supplement.${field}`, label, text: value })),
];

function itemOf({ item }: DutyRow): Item {
  if (!isItem(item)) throw new Error(`the item ${item} is not in the catalogue`);
  return item;
}

/** Who watches over the county's money stands under every notice. */
async function footerOf(work: Work, { regionCode }: DutyRow): Promise<Record<string, string>> {
  const county = ancestorsOf(regionCode).find((code) => regionLevel(code) === 'county') ?? regionCode;
  const [watching, office] = await Promise.all([
    findBodyOfKind(work.em, 'discipline-inspection', county), findBodyOfKind(work.em, 'county-poverty-office', county)]);
  const unit = watching?.name ?? office?.name;
  return unit === undefined ? {} : { 'supervising-unit': unit };
}

/** Writes a composed notice, unseen until another person approves it. */
export async function writeNotice(
  work: Work,
  duty: DutyRow,
  words: NoticeWords,
  lines: readonly NoticeLine[],
  correction?: { noticeId: string; reason: string },
): Promise<string> {
  const id = randomUUID();
  await query(
    work.em,
    `insert into disclosure.notice (id, duty_id, corrects_notice_id, correction_reason, short_code, item, level, region_code, body_id,
       subject_type, subject_id, step_id, title, fields, contact_department, contact_phone, prepared_by, prepared_on, recorded_at)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19)`,
    [id, duty.id, correction?.noticeId ?? null, correction?.reason ?? null, newShortCode(), duty.item, duty.level, duty.regionCode,
      duty.bodyId, duty.subjectType, duty.subjectId, duty.stepId, duty.title, JSON.stringify(lines), words.contactDepartment.trim(),
      words.contactPhone.trim(), work.actor.personId, work.occurredOn, work.now],
  );
  await query(work.em, 'insert into disclosure.display (notice_id, duty_id) values ($1, $2)', [id, duty.id]);
  return id;
}
