import type { IsoDate } from '@sunledger/kernel';
import type { DisplayState } from '../../notice/domain/notice-rules.ts';

export type ObjectionRejection =
  | { code: 'DISPLAY_OVER'; endedOn: IsoDate }
  | { code: 'NOTICE_REPLACED' }
  | { code: 'ALREADY_ANSWERED' };

/** D4: an objection holds what a notice announces while it is on display; the moment that ended, it comes too late. */
export function mustBeOnDisplay({ state, endedOn }: { state: DisplayState; endedOn: IsoDate | null }): ObjectionRejection[] {
  if (state === 'on-display') return [];
  return [state === 'replaced' || endedOn === null ? { code: 'NOTICE_REPLACED' } : { code: 'DISPLAY_OVER', endedOn }];
}

export const mustBeOpen = (state: 'open' | 'answered'): ObjectionRejection[] => (state === 'open' ? [] : [{ code: 'ALREADY_ANSWERED' }]);

/** X7: who wrote, published or attacked a notice does not judge the objection to it. */
export function findOwnPart(
  personId: string,
  parts: { preparedBy: string; approvedBy: string | null; raisedBy: string | null },
): 'prepared' | 'approved' | 'raised' | undefined {
  if (personId === parts.preparedBy) return 'prepared';
  if (personId === parts.approvedBy) return 'approved';
  return personId === parts.raisedBy ? 'raised' : undefined;
}
