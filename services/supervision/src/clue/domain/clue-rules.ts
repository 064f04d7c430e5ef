import { isWithin, type IsoDate } from '@sunledger/kernel';

export const clueSources = ['PETITION', 'INSPECTION', 'MATCHING', 'AUDIT', 'COURT', 'PATROL', 'MEDIA', 'HANDED_OVER', 'SELF_REPORTED', 'DISPUTE', 'DUTY_MISSED', 'MONEY_UNREGISTERED'] as const;
export type ClueSource = (typeof clueSources)[number];
export type ClueState =
  | 'REGISTERED' | 'HELD' | 'TALK_OR_LETTER' | 'CHECKING' | 'CHECKED' | 'TO_CLOSE' | 'TRANSFERRED' | 'ANSWERED' | 'CLOSED';
export type ScreeningDecision = 'TALK_OR_LETTER' | 'PRELIMINARY_CHECK' | 'HOLD' | 'CLOSE';
export type ClueAction = 'screen' | 'check' | 'transfer' | 'answer' | 'close';
export type ClosingCondition = 'FACTS' | 'RESPONSIBILITY' | 'ACCOUNTABILITY';

export type ClueRejection =
  | { code: 'CLUE_NOT_IN_STATE'; action: ClueAction; state: ClueState }
  | { code: 'CLUE_NAMED_TWICE' }
  | { code: 'MEETING_TOO_SMALL'; least: number }
  | { code: 'CLOSING_CONDITION_UNMET'; condition: ClosingCondition }
  | { code: 'NOT_A_DISCIPLINE_BODY' }
  | { code: 'PETITION_AND_SOURCE_DIFFER' }
  | { code: 'CLUE_OUT_OF_ORDER'; earliest: IsoDate };

/** Where a clue may stand for each action: the one table of a clue's course (S3). Nothing leads out of CLOSED. */
const allowedFrom: Record<ClueAction, readonly ClueState[]> = {
  screen: ['REGISTERED', 'HELD'],
  check: ['CHECKING'],
  transfer: ['TALK_OR_LETTER', 'CHECKED'],
  answer: ['TRANSFERRED'],
  close: ['TALK_OR_LETTER', 'CHECKED', 'TO_CLOSE', 'ANSWERED'],
};

/** State that each decision of the screening meeting leads to (四类处置方式). */
export const stateAfter: Record<ScreeningDecision, ClueState> = {
  TALK_OR_LETTER: 'TALK_OR_LETTER', PRELIMINARY_CHECK: 'CHECKING', HOLD: 'HELD', CLOSE: 'TO_CLOSE',
};

export const mayBe = (action: ClueAction, state: ClueState): boolean => allowedFrom[action].includes(state);

export const mustAllow = (action: ClueAction, state: ClueState): ClueRejection[] =>
  mayBe(action, state) ? [] : [{ code: 'CLUE_NOT_IN_STATE', action, state }];

/** A meeting decides collectively: one person alone is none. */
const leastAtMeeting = 2;
export const mustBeCollective = (attendees: number): ClueRejection[] =>
  attendees >= leastAtMeeting ? [] : [{ code: 'MEETING_TOO_SMALL', least: leastAtMeeting }];

export const mustFollowClue = (happenedOn: IsoDate, earliest: IsoDate): ClueRejection[] =>
  happenedOn < earliest ? [{ code: 'CLUE_OUT_OF_ORDER', earliest }] : [];

export const mustMatchSource = (source: ClueSource, petitionId: string | null): ClueRejection[] =>
  (source === 'PETITION') === (petitionId !== null) ? [] : [{ code: 'PETITION_AND_SOURCE_DIFFER' }];

/** 查不清不放过、责任不明不放过、追责不到位不放过: each of the three must be met before a clue is let go. */
export function findUnmetConditions(met: Readonly<Record<ClosingCondition, boolean>>): (ClueRejection & { code: 'CLOSING_CONDITION_UNMET' })[] {
  const conditions: ClosingCondition[] = ['FACTS', 'RESPONSIBILITY', 'ACCOUNTABILITY'];
  return conditions.filter((condition) => !met[condition]).map((condition) => ({ code: 'CLOSING_CONDITION_UNMET', condition }));
}

const disciplineKinds = new Set(['discipline-inspection', 'stationed-group']);

/** A clue goes to a discipline body (or one stationed with a department) whose area the matter lies in. */
export const mustBeDisciplineBody = (body: { bodyKind: string; regionCode: string }, clueRegionCode: string): ClueRejection[] =>
  disciplineKinds.has(body.bodyKind) && isWithin(clueRegionCode, body.regionCode) ? [] : [{ code: 'NOT_A_DISCIPLINE_BODY' }];
