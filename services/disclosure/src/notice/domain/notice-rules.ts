import { findPersonalData, maskAccount, maskIdentityNumber, maskPhone, toHalfWidth, type IsoDate, type PersonalDataKind } from '@sunledger/kernel';
import { disclosureChannels, noticeFields, type NoticeField } from '@sunledger/policy';
import { isNoticeField, type NoticeLine } from './templates.ts';

export type DisplayState = 'prepared' | 'set-aside' | 'on-display' | 'ended' | 'replaced';

export type NoticeRejection =
  | { code: 'ALREADY_DISCLOSED'; title: string }
  | { code: 'DUTY_WITHDRAWN' }
  | { code: 'NOTICE_NOT_PREPARED'; state: DisplayState }
  | { code: 'NOTICE_NOT_PUBLISHED' }
  | { code: 'NOTICE_REPLACED' }
  | { code: 'UNKNOWN_NOTICE_FIELD'; fieldCode: string }
  | { code: 'FACT_NOT_TO_BE_CHANGED'; label: string }
  | { code: 'REQUIRED_FIELD_MISSING'; label: string }
  | { code: 'PERSONAL_DATA_FOUND'; label: string; kind: PersonalDataKind; masked: string; from: number; to: number }
  | { code: 'PUBLISHED_BEFORE_FORMED'; formedOn: IsoDate }
  | { code: 'UNKNOWN_CHANNEL'; channel: string };

/** A rejection with the place of the input that it concerns. */
export type Placed<R> = { rejection: R; field: string };

export interface Supplement {
  field: string;
  value: string;
}

export const mustBeNoticeFields = (supplement: readonly Supplement[]): Placed<NoticeRejection>[] =>
  supplement
    .filter(({ field }) => !isNoticeField(field))
    .map(({ field }) => ({ rejection: { code: 'UNKNOWN_NOTICE_FIELD', fieldCode: field }, field: 'supplement' }));

/** A notice says what the facts say; only what must not be published of them may be said otherwise. */
export function mustKeepFacts(facts: Readonly<Record<string, string>>, supplement: readonly Supplement[]): Placed<NoticeRejection>[] {
  return supplement.flatMap(({ field, value }) => {
    const fact = facts[field];
    if (fact === undefined || fact === value || !isNoticeField(field) || findPersonalData(fact).length > 0) return [];
    return [{ rejection: { code: 'FACT_NOT_TO_BE_CHANGED', label: noticeFields[field] }, field: `supplement.${field}` }];
  });
}

export const mustHaveRequired = (required: readonly NoticeField[], lines: readonly NoticeLine[]): Placed<NoticeRejection>[] =>
  required
    .filter((field) => !lines.some((line) => line.field === field))
    .map((field) => ({ rejection: { code: 'REQUIRED_FIELD_MISSING', label: noticeFields[field] }, field: `supplement.${field}` }));

export interface PublishedText {
  field: string;
  label: string;
  text: string;
  /** An office's number is meant to be called. */
  officePhone?: boolean;
}

const masks: Record<PersonalDataKind, (number: string) => string> = {
  'identity-number': maskIdentityNumber, 'bank-account': maskAccount, phone: maskPhone,
};

/** D3: no identity, bank or mobile number of a person leaves in a notice; the refusal shows where, masked. */
export function mustHoldNoPersonalData(texts: readonly PublishedText[]): Placed<NoticeRejection>[] {
  return texts.flatMap(({ field, label, text, officePhone }) =>
    findPersonalData(text)
      .filter(({ kind }) => !(officePhone && kind === 'phone'))
      .map(({ kind, start, end }) => ({
        rejection: { code: 'PERSONAL_DATA_FOUND', label, kind, masked: masks[kind](toHalfWidth(text.slice(start, end))), from: start + 1, to: end },
        field,
      })),
  );
}

export const mustBeFormed = (formedOn: IsoDate, publishedOn: IsoDate): NoticeRejection[] =>
  publishedOn >= formedOn ? [] : [{ code: 'PUBLISHED_BEFORE_FORMED', formedOn }];

export const mustBeChannel = (channel: string): NoticeRejection[] =>
  Object.hasOwn(disclosureChannels, channel) ? [] : [{ code: 'UNKNOWN_CHANNEL', channel }];

export const mustBePrepared = (state: DisplayState): NoticeRejection[] => (state === 'prepared' ? [] : [{ code: 'NOTICE_NOT_PREPARED', state }]);

/** One notice stands for a duty: a first one where there is none, a correcting one in place of exactly what it corrects. */
export function mustFollow(about: { title: string; withdrawn: boolean; correctsNoticeId: string | null; standingNoticeId: string | undefined }): NoticeRejection[] {
  const { title, withdrawn, correctsNoticeId, standingNoticeId } = about;
  if (withdrawn && correctsNoticeId === null) return [{ code: 'DUTY_WITHDRAWN' }];
  if (correctsNoticeId === (standingNoticeId ?? null)) return [];
  return [correctsNoticeId === null ? { code: 'ALREADY_DISCLOSED', title } : { code: 'NOTICE_REPLACED' }];
}

/** Only what the public has seen can be corrected, and only as it stands now. */
export function mustBeCorrectable(state: DisplayState): NoticeRejection[] {
  switch (state) {
    case 'prepared':
    case 'set-aside':
      return [{ code: 'NOTICE_NOT_PUBLISHED' }];
    case 'replaced':
      return [{ code: 'NOTICE_REPLACED' }];
    case 'on-display':
    case 'ended':
      return [];
  }
}
