import type { CaseState } from '../../case/domain/case-transitions.ts';
import { postOf, type TalkedPost, type TalkKind, type TalkResult } from './talk-kinds.ts';

export type TalkRejection =
  | { code: 'TALK_POST_NOT_OF_BODY'; term: string }
  | { code: 'HANDLING_TALK_WITHOUT_DECISION' }
  | { code: 'TALK_BEFORE_CASE'; filedOn: string }
  | { code: 'TALK_IDENTITY_FAULTY'; fault: string }
  | { code: 'TALK_NAMES_A_PERSON' }
  | { code: 'FOLLOW_UP_BEFORE_TALK'; previousOn: string }
  | { code: 'TALK_ALREADY_SETTLED'; settledOn: string };

/** A township party secretary is called as one of a township, a head of department as one of a department. */
export const mustFitBody = (post: TalkedPost, bodyKind: string): TalkRejection[] => {
  const { term, bodyKinds } = postOf(post);
  return bodyKinds === undefined || bodyKinds.includes(bodyKind) ? [] : [{ code: 'TALK_POST_NOT_OF_BODY', term }];
};

const decided: readonly CaseState[] = ['decided', 'executed', 'concluded'];

/** A handling talk carries out what a case decided; an ordinary or a warning talk comes before anything was decided (A6). */
export const mustRestOnDecidedCase = (kind: TalkKind, caseState: CaseState | undefined): TalkRejection[] =>
  kind !== 'handling' || (caseState !== undefined && decided.includes(caseState)) ? [] : [{ code: 'HANDLING_TALK_WITHOUT_DECISION' }];

export const mustFollowFiling = (filedOn: string | undefined, on: string): TalkRejection[] =>
  filedOn === undefined || on >= filedOn ? [] : [{ code: 'TALK_BEFORE_CASE', filedOn }];

/** Reasons and results stand in lists that others read: neither the person's name nor a number of a person stands in them. */
export const mustLeaveOutNames = (text: string, names: readonly string[], numbersFound: number): TalkRejection[] =>
  numbersFound > 0 || names.some((name) => text.includes(name)) ? [{ code: 'TALK_NAMES_A_PERSON' }] : [];

export interface FollowUp {
  on: string;
  result: TalkResult;
}

/** What followed is told in order, and no more once it is put right. */
export function mustContinue(talkedOn: string, before: readonly FollowUp[], on: string): TalkRejection[] {
  const settled = before.find(({ result }) => result === 'rectified');
  if (settled) return [{ code: 'TALK_ALREADY_SETTLED', settledOn: settled.on }];
  const previousOn = before.reduce((latest, followUp) => (followUp.on > latest ? followUp.on : latest), talkedOn);
  return on >= previousOn ? [] : [{ code: 'FOLLOW_UP_BEFORE_TALK', previousOn }];
}
