import type { DocumentFault, Fen, IsoDate } from '@sunledger/kernel';

export type ImportState = 'reading' | 'checked' | 'approved' | 'posting' | 'ordered' | 'posted' | 'rejected' | 'cancelled';

/** Why an import as a whole came to nothing; kept with it as data (amounts as text) and put into words when read. */
export type ImportFailure =
  | DocumentFault
  | { code: 'FILE_MISSING' }
  | { code: 'FILE_TOO_LONG'; mostRows: number }
  | { code: 'COLUMNS_MISSING'; titles: string[] }
  | { code: 'ROWS_REFUSED'; rows: number }
  | { code: 'NO_GOOD_ROWS' }
  | { code: 'CASH_SHORT'; shortfallFen: string; availableFen: string }
  | { code: 'PROCESSING_FAILED' };

export type ImportRejection = ImportFailure | { code: 'COLLECTORS_UNEXPLAINED'; rows: number } | { code: 'FILE_KIND_WRONG' } | { code: 'IMPORT_NOT_CHECKED'; state: ImportState } | { code: 'IMPORT_NOT_APPROVED'; state: ImportState }
  | { code: 'RELEASED_BEFORE_APPROVAL'; approvedOn: IsoDate } | { code: 'IMPORT_SETTLED'; state: ImportState };

export const spreadsheetType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
const readableTypes: readonly string[] = ['text/csv', 'text/plain', spreadsheetType];

/** Judged by what the bytes showed when they came in, not by what anyone called them. */
export const mustBeTable = (contentType: string): ImportRejection[] => (readableTypes.includes(contentType) ? [] : [{ code: 'FILE_KIND_WRONG' }]);

export const mustBeChecked = (state: ImportState): ImportRejection[] => (state === 'checked' ? [] : [{ code: 'IMPORT_NOT_CHECKED', state }]);

/** F8: where somebody collects for another (代领), who approves says that it was looked into. */
export const mustExplainCollectors = (rows: number, explanation: string): ImportRejection[] =>
  rows === 0 || explanation.trim().length >= 2 ? [] : [{ code: 'COLLECTORS_UNEXPLAINED', rows }];

/** F2: what nobody approved isn't paid, and not before the day of its approval. */
export const mustBeApproved = (state: ImportState): ImportRejection[] => (state === 'approved' ? [] : [{ code: 'IMPORT_NOT_APPROVED', state }]);
export const mustNotPrecedeApproval = (approvedOn: IsoDate | null, on: IsoDate): ImportRejection[] =>
  approvedOn === null || on >= approvedOn ? [] : [{ code: 'RELEASED_BEFORE_APPROVAL', approvedOn }];

/** Until money moves an import may be taken back; while it is being posted it is too late. */
export const mustBeCancellable = (state: ImportState): ImportRejection[] =>
  state === 'reading' || state === 'checked' || state === 'approved' ? [] : [{ code: 'IMPORT_SETTLED', state }];

export const mustBeCovered = (amountFen: Fen, cashFen: Fen): ImportFailure[] =>
  amountFen <= cashFen ? [] : [{ code: 'CASH_SHORT', shortfallFen: (amountFen - cashFen).toString(), availableFen: cashFen.toString() }];

export type ImportMode = 'all-or-nothing' | 'good-rows';

/** What the check of all rows leads to: on to approval, or back to who prepared it. */
export function judgeChecked(mode: ImportMode, counts: { good: number; rejected: number }): ImportFailure | undefined {
  if (mode === 'all-or-nothing' && counts.rejected > 0) return { code: 'ROWS_REFUSED', rows: counts.rejected };
  return counts.good === 0 ? { code: 'NO_GOOD_ROWS' } : undefined;
}
