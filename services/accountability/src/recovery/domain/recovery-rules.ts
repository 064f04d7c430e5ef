import type { Fen, IsoDate } from '@sunledger/kernel';
import type { CaseState } from '../../case/domain/case-transitions.ts';
import { freeFen, type RecoveryAmounts } from './waterfall.ts';

export type ConfirmationMethod = 'signature' | 'sms-code' | 'visit';
export type RecoveryRejection =
  | { code: 'RECOVERY_OUTSIDE_CASE'; state: CaseState }
  | { code: 'RECOVERY_AMOUNT_NOT_POSITIVE' }
  | { code: 'EXCEEDS_RECOVERED'; freeFen: Fen; shortfallFen: Fen }
  | { code: 'PERSON_LISTED_TWICE'; line: number; otherLine: number }
  | { code: 'REFUND_LINE_UNCLEAR'; line: number }
  | { code: 'REFUND_LINE_NOT_POSITIVE'; line: number }
  | { code: 'REFUND_IDENTITY_FAULTY'; line: number; fault: string }
  | { code: 'HOUSEHOLD_UNKNOWN'; line: number }
  | { code: 'REFUND_NOT_PAID' }
  | { code: 'REFUND_ALREADY_CONFIRMED'; confirmedOn: IsoDate }
  | { code: 'CONFIRMED_BEFORE_PAID'; paidOn: IsoDate }
  | { code: 'SIGNATURE_MISSING' }
  | { code: 'MEETING_WITHOUT_LIST_AND_SIGNATURES' }
  | { code: 'MEETING_BEFORE_LIST'; listedOn: IsoDate }
  | { code: 'MEETING_LINE_OF_ANOTHER_LIST'; lines: number }
  | { code: 'MEETING_LINE_HANDED_OUT'; lines: number; meetingOn: IsoDate }
  | { code: 'MEETING_NOTHING_LEFT' };

/** Money is seized while a case is worked on: not before its investigation, not after its conclusion. */
export const mustBeUnderWork = (state: CaseState): RecoveryRejection[] =>
  state === 'filed' || state === 'concluded' ? [{ code: 'RECOVERY_OUTSIDE_CASE', state }] : [];

export const mustBePositive = (amountFen: Fen): RecoveryRejection[] => (amountFen > 0n ? [] : [{ code: 'RECOVERY_AMOUNT_NOT_POSITIVE' }]);

/** Treasury and refunds together never take more than came in (A3). */
export function mustBeRecovered(amounts: RecoveryAmounts, wantedFen: Fen): RecoveryRejection[] {
  const free = freeFen(amounts);
  return wantedFen <= free ? [] : [{ code: 'EXCEEDS_RECOVERED', freeFen: free, shortfallFen: wantedFen - free }];
}

/** A refund names each person once; lines are told by their place in the list, from 1. */
export function mustNameEachOnce(tokens: readonly (string | undefined)[]): RecoveryRejection[] {
  const first = new Map<string, number>();
  const rejections: RecoveryRejection[] = [];
  for (const [index, token] of tokens.entries()) {
    if (token === undefined) continue;
    const otherLine = first.get(token);
    if (otherLine === undefined) first.set(token, index + 1);
    else rejections.push({ code: 'PERSON_LISTED_TWICE', line: index + 1, otherLine });
  }
  return rejections;
}

export interface ConfirmableLine {
  paidOn: IsoDate | null;
  confirmedOn: IsoDate | null;
}

/** A household confirms what reached it: after payment, once. */
export function mustBeConfirmable({ paidOn, confirmedOn }: ConfirmableLine, on: IsoDate): RecoveryRejection[] {
  if (confirmedOn !== null) return [{ code: 'REFUND_ALREADY_CONFIRMED', confirmedOn }];
  if (paidOn === null) return [{ code: 'REFUND_NOT_PAID' }];
  return on >= paidOn ? [] : [{ code: 'CONFIRMED_BEFORE_PAID', paidOn }];
}

/** A signature is a paper: attached to the confirmation, or standing on the list signed at the refund meeting. */
export const mustShowSignature = (method: ConfirmationMethod, evidence: number, meetingsHeld: number): RecoveryRejection[] =>
  method === 'signature' && evidence === 0 && meetingsHeld === 0 ? [{ code: 'SIGNATURE_MISSING' }] : [];

export const mustHaveListAndSignatures = (evidence: number): RecoveryRejection[] =>
  evidence > 0 ? [] : [{ code: 'MEETING_WITHOUT_LIST_AND_SIGNATURES' }];

export const mustFollowList = (listedOn: IsoDate, on: IsoDate): RecoveryRejection[] => (on >= listedOn ? [] : [{ code: 'MEETING_BEFORE_LIST', listedOn }]);

export interface MeetingLine {
  id: string;
  amountFen: Fen;
  /** Day of the meeting that handed it out; null where none did. */
  meetingOn: IsoDate | null;
}

/** What one meeting handed out no other hands out again, or their sums would show money that nobody got (A4). */
export function mustHandOutOnce(lines: readonly MeetingLine[], unknown: number): RecoveryRejection[] {
  const before = lines.filter((line) => line.meetingOn !== null);
  const rejections: RecoveryRejection[] = unknown > 0 ? [{ code: 'MEETING_LINE_OF_ANOTHER_LIST', lines: unknown }] : [];
  if (before[0]?.meetingOn) rejections.push({ code: 'MEETING_LINE_HANDED_OUT', lines: before.length, meetingOn: before[0].meetingOn });
  return rejections.length === 0 && lines.length === 0 ? [{ code: 'MEETING_NOTHING_LEFT' }] : rejections;
}
