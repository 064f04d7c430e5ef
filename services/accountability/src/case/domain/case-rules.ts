import type { IsoDate } from '@sunledger/kernel';
import { nextState, openEdges, type CaseEnd, type CaseState, type CaseStep } from './case-transitions.ts';

export type CaseRejection =
  | { code: 'CLUE_NOT_WAITING'; clueState: string }
  | { code: 'CLUE_OF_ANOTHER_BODY'; bodyId: string }
  | { code: 'LEAD_NOT_IN_BODY' }
  | { code: 'BEFORE_TRANSFER'; transferredOn: IsoDate }
  | { code: 'CASE_STEP_OUT_OF_ORDER'; state: CaseState; open: readonly string[] }
  | { code: 'STEP_BEFORE_PREVIOUS'; previousOn: IsoDate }
  | { code: 'STEP_WITHOUT_EVIDENCE' }
  | { code: 'TRUE_AND_UNTRUE'; measures: number; recoveries: number }
  | { code: 'CASE_NOT_CONCLUDED' }
  | { code: 'ANSWER_CONTRADICTS_CASE'; expected: string }
  | { code: 'MEETING_CONTRADICTS_CASE'; substantiated: boolean }
  | { code: 'NAMES_A_PERSON' };

export const mustWait = (clueState: string): CaseRejection[] => (clueState === 'waiting' ? [] : [{ code: 'CLUE_NOT_WAITING', clueState }]);

/** Only the body that the clue was handed to files a case on it or answers it. */
export const mustBeOfBody = (bodyId: string, ownBodyIds: readonly string[]): CaseRejection[] =>
  ownBodyIds.includes(bodyId) ? [] : [{ code: 'CLUE_OF_ANOTHER_BODY', bodyId }];

export const mustLeadFromWithin = (holdsPost: boolean): CaseRejection[] => (holdsPost ? [] : [{ code: 'LEAD_NOT_IN_BODY' }]);

export const mustFollowTransfer = (transferredOn: IsoDate, on: IsoDate): CaseRejection[] =>
  on >= transferredOn ? [] : [{ code: 'BEFORE_TRANSFER', transferredOn }];

export const mustBeOpenTo = (state: CaseState, edge: CaseStep | CaseEnd): CaseRejection[] =>
  nextState(state, edge) === undefined ? [{ code: 'CASE_STEP_OUT_OF_ORDER', state, open: openEdges(state) }] : [];

export const mustFollow = (previousOn: IsoDate, on: IsoDate): CaseRejection[] =>
  on >= previousOn ? [] : [{ code: 'STEP_BEFORE_PREVIOUS', previousOn }];

export const mustBeReported = (evidence: readonly unknown[]): CaseRejection[] => (evidence.length > 0 ? [] : [{ code: 'STEP_WITHOUT_EVIDENCE' }]);

/** A case that proved untrue has punished nobody and taken no money. */
export const mustNotContradictItself = (substantiated: boolean, measures: number, recoveries: number): CaseRejection[] =>
  substantiated || measures + recoveries === 0 ? [] : [{ code: 'TRUE_AND_UNTRUE', measures, recoveries }];

export type ClueAnswer = 'not-filed' | 'substantiated' | 'unsubstantiated';

/** The answer to a clue says what its case found; without a case it can only say that none was filed (A1). */
export function mustAnswerAsFound(answer: ClueAnswer, found: { substantiated: boolean | null } | undefined): CaseRejection[] {
  if (found?.substantiated === null) return [{ code: 'CASE_NOT_CONCLUDED' }];
  const expected = found === undefined ? 'not-filed' : found.substantiated ? 'substantiated' : 'unsubstantiated';
  return answer === expected ? [] : [{ code: 'ANSWER_CONTRADICTS_CASE', expected }];
}

/** A true result is published to the villagers, an untrue one clears whom it named (A4). */
export function mustTellWhatWasFound(result: 'published' | 'cleared', substantiated: boolean | null): CaseRejection[] {
  if (substantiated === null) return [{ code: 'CASE_NOT_CONCLUDED' }];
  return (result === 'published') === substantiated ? [] : [{ code: 'MEETING_CONTRADICTS_CASE', substantiated }];
}

/** Text that travels in facts and stands in lists names nobody: neither a known name nor a number of a person. */
export const mustNameNobody = (text: string, knownNames: readonly string[], numbersFound: number): CaseRejection[] =>
  numbersFound > 0 || knownNames.some((name) => text.includes(name)) ? [{ code: 'NAMES_A_PERSON' }] : [];
