import type { IsoDate } from '@sunledger/kernel';

export type AssessmentRejection =
  | { code: 'YEAR_NOT_BEGUN'; year: number }
  | { code: 'ASSESSMENT_FINAL'; finalisedOn: IsoDate }
  | { code: 'OWN_BODY_ASSESSED' }
  | { code: 'NO_SUCH_ITEM'; item: string }
  | { code: 'FILLED_BY_FACTS'; item: string }
  | { code: 'VALUE_WITHOUT_EVIDENCE' }
  | { code: 'NOT_THE_ASSESSED_BODY' }
  | { code: 'APPEAL_OPEN'; items: readonly string[] }
  | { code: 'APPEAL_DECIDED'; decidedOn: IsoDate }
  | { code: 'UPHELD_WITHOUT_VALUE' }
  | { code: 'ITEMS_MISSING'; items: readonly string[] };

export const mustHaveBegun = (year: number, on: IsoDate): AssessmentRejection[] => (Number(on.slice(0, 4)) >= year ? [] : [{ code: 'YEAR_NOT_BEGUN', year }]);

export const mustBeDraft = (finalisedOn: IsoDate | null): AssessmentRejection[] => (finalisedOn === null ? [] : [{ code: 'ASSESSMENT_FINAL', finalisedOn }]);

/** Nobody assesses the body they belong to (X7). */
export const mustNotBeOwnBody = (bodyId: string, ownBodyIds: readonly string[]): AssessmentRejection[] =>
  ownBodyIds.includes(bodyId) ? [{ code: 'OWN_BODY_ASSESSED' }] : [];

export const mustBeOwnBody = (bodyId: string, ownBodyIds: readonly string[]): AssessmentRejection[] =>
  ownBodyIds.includes(bodyId) ? [] : [{ code: 'NOT_THE_ASSESSED_BODY' }];

export interface Item {
  code: string;
  part: 'indicator' | 'deduction' | 'veto';
  source: 'facts' | 'hand' | 'none';
  value: string | null;
}

/** What facts filled is changed by an upheld appeal only, not by hand. */
export function mustBeEntered(item: Item | undefined, code: string): AssessmentRejection[] {
  if (item === undefined) return [{ code: 'NO_SUCH_ITEM', item: code }];
  return item.source === 'hand' ? [] : [{ code: 'FILLED_BY_FACTS', item: code }];
}

/** A draft becomes final once every indicator that people enter has its value; deductions and vetoes nobody entered are none. */
export function mustBeComplete(items: readonly Item[]): AssessmentRejection[] {
  const missing = items.filter(({ part, source, value }) => part === 'indicator' && source === 'hand' && value === null).map(({ code }) => code);
  return missing.length === 0 ? [] : [{ code: 'ITEMS_MISSING', items: missing }];
}

export const mustHaveNoOpenAppeal = (items: readonly string[]): AssessmentRejection[] => (items.length === 0 ? [] : [{ code: 'APPEAL_OPEN', items }]);

export const mustBeUndecided = (decidedOn: IsoDate | null): AssessmentRejection[] => (decidedOn === null ? [] : [{ code: 'APPEAL_DECIDED', decidedOn }]);

export const mustSayValue = (upheld: boolean, value: string | null): AssessmentRejection[] => (upheld && value === null ? [{ code: 'UPHELD_WITHOUT_VALUE' }] : []);
