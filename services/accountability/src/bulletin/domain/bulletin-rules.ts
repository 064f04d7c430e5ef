import type { PersonalDataKind } from '@sunledger/kernel';

export type BulletinRejection =
  | { code: 'ISSUE_NUMBER_TAKEN'; issueNumber: string }
  | { code: 'CASE_NOT_PROVEN'; caseId: string }
  | { code: 'EXPOSURE_WITHOUT_CASE' }
  | { code: 'PERSONAL_DATA_IN_BULLETIN'; kinds: readonly PersonalDataKind[] }
  | { code: 'BULLETIN_ALREADY_APPROVED'; approvedOn: string };

export const mustBeFree = (issueNumber: string, taken: boolean): BulletinRejection[] => (taken ? [{ code: 'ISSUE_NUMBER_TAKEN', issueNumber }] : []);

/** Blame rests on a case that was concluded and proved true; praise needs none (A5). */
export function mustRestOnProof(
  kind: 'exposure' | 'praise',
  cases: readonly { id: string; substantiated: boolean | null }[],
): BulletinRejection[] {
  if (kind === 'praise') return [];
  if (cases.length === 0) return [{ code: 'EXPOSURE_WITHOUT_CASE' }];
  return cases.filter(({ substantiated }) => substantiated !== true).map(({ id }) => ({ code: 'CASE_NOT_PROVEN' as const, caseId: id }));
}

/** Numbers of a person are never part of a bulletin; names are masked, numbers are sent back to the drafter. */
export const mustHoldNoNumbers = (kinds: readonly PersonalDataKind[]): BulletinRejection[] =>
  kinds.length === 0 ? [] : [{ code: 'PERSONAL_DATA_IN_BULLETIN', kinds: [...new Set(kinds)] }];

export const mustBeDraft = (approvedOn: string | null): BulletinRejection[] =>
  approvedOn === null ? [] : [{ code: 'BULLETIN_ALREADY_APPROVED', approvedOn }];
