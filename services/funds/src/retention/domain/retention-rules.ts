import { shareOf, type Fen, type IsoDate } from '@sunledger/kernel';

/** F7: what is held back of a payment: the pack's share, never above its cap. Percentages as the pack writes them. */
export function retainedOf(grossFen: Fen, sharePercent: string, capPercent: string): Fen {
  const byShare = shareOf(grossFen, sharePercent);
  const byCap = shareOf(grossFen, capPercent);
  return byShare < byCap ? byShare : byCap;
}

export interface Retention {
  state: 'held' | 'due' | 'released';
  /** Null until the contract's final batch is accepted. */
  warrantyEndsOn: IsoDate | null;
  openIssues: number;
}

export type RetentionRejection =
  | { code: 'RETENTION_RELEASED' }
  | { code: 'WARRANTY_RUNNING'; warrantyEndsOn: IsoDate | null }
  | { code: 'QUALITY_ISSUE_OPEN'; openIssues: number };

/** F7: paid out once, from the day the warranty ends, and while no quality issue is open. */
export const findReleaseRejections = ({ state, warrantyEndsOn, openIssues }: Retention, on: IsoDate): RetentionRejection[] => {
  if (state === 'released') return [{ code: 'RETENTION_RELEASED' }];
  return [
    ...(warrantyEndsOn !== null && on >= warrantyEndsOn ? [] : [{ code: 'WARRANTY_RUNNING' as const, warrantyEndsOn }]),
    ...(openIssues === 0 ? [] : [{ code: 'QUALITY_ISSUE_OPEN' as const, openIssues }]),
  ];
};

/** F7: the clock of a release starts at the warranty's end, or when the last issue that blocked it past that day was closed. */
export const releaseStartsOn = (warrantyEndsOn: IsoDate, lastIssueClosedOn: IsoDate | null): IsoDate =>
  lastIssueClosedOn !== null && lastIssueClosedOn > warrantyEndsOn ? lastIssueClosedOn : warrantyEndsOn;
