import type { Fen, IsoDate } from '@sunledger/kernel';
import { fundKinds } from '@sunledger/policy';

export type ProgrammeRejection =
  | { code: 'PROGRAMME_CLOSED'; closesOn: IsoDate }
  | { code: 'PROGRAMME_CODE_TAKEN'; takenCode: string }
  | { code: 'UNKNOWN_FUND_KIND'; fundKind: string }
  | { code: 'CLOSES_BEFORE_OPENING'; openedOn: IsoDate }
  | { code: 'AMOUNT_NOT_POSITIVE' };

/** F2: nothing is spent past the closing date; on the day itself it still may be. */
export const mustBeOpen = (closesOn: IsoDate, on: IsoDate): ProgrammeRejection[] =>
  on <= closesOn ? [] : [{ code: 'PROGRAMME_CLOSED', closesOn }];

/** F2: a programme is open for a day at least. */
export const mustCloseLater = (closesOn: IsoDate, openedOn: IsoDate): ProgrammeRejection[] =>
  closesOn >= openedOn ? [] : [{ code: 'CLOSES_BEFORE_OPENING', openedOn }];

export const mustBePositive = (amountFen: Fen): ProgrammeRejection[] => (amountFen > 0n ? [] : [{ code: 'AMOUNT_NOT_POSITIVE' }]);

export const mustBeFundKind = (fundKind: string): ProgrammeRejection[] =>
  Object.hasOwn(fundKinds, fundKind) ? [] : [{ code: 'UNKNOWN_FUND_KIND', fundKind }];
