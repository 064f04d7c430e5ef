import { findPersonalData, type PersonalDataKind } from '@sunledger/kernel';

export type TextRejection = { code: 'PERSONAL_DATA_IN_TEXT'; kinds: PersonalDataKind[] };

/** Texts that others will read carry no identity, bank or phone number (S3): whom they belong to would be known. */
export function mustBeFreeOfPersonalData(text: string): TextRejection[] {
  const kinds = [...new Set(findPersonalData(text).map(({ kind }) => kind))];
  return kinds.length === 0 ? [] : [{ code: 'PERSONAL_DATA_IN_TEXT', kinds }];
}
