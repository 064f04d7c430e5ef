import { isWithin } from '@sunledger/kernel';

export type WarningMeetingRejection =
  | { code: 'WARNING_MEETING_WITHOUT_PROOF' }
  | { code: 'WARNING_MEETING_HELD'; heldOn: string }
  | { code: 'UNIT_ELSEWHERE'; caseRegion: string };

/** A unit is warned by what was proved in it: the case is concluded as true (A4). */
export const mustRestOnProvenCase = (substantiated: boolean | null): WarningMeetingRejection[] =>
  substantiated === true ? [] : [{ code: 'WARNING_MEETING_WITHOUT_PROOF' }];

/** One unit holds one such meeting on one case. */
export const mustNotBeHeld = (heldOn: string | undefined): WarningMeetingRejection[] =>
  heldOn === undefined ? [] : [{ code: 'WARNING_MEETING_HELD', heldOn }];

/** The unit concerned is of the place in which the case happened, or of one above it. */
export const mustBeUnitOfCase = (unitRegion: string, caseRegion: string): WarningMeetingRejection[] =>
  isWithin(caseRegion, unitRegion) || isWithin(unitRegion, caseRegion) ? [] : [{ code: 'UNIT_ELSEWHERE', caseRegion }];
