import { ancestorsOf, regionLevel, regionLevels, type Fen, type IsoDate } from '@sunledger/kernel';

export type SubjectRejection =
  | { code: 'SUBJECT_NOT_CHANGED'; bodyName: string; missingFen: Fen; changedFen: Fen }
  | { code: 'NOT_INTEGRATED_MONEY' }
  | { code: 'SAME_SUBJECT'; subject: string }
  | { code: 'CHANGE_REVERSED'; reversedOn: IsoDate }
  | { code: 'CHANGE_NEEDED'; bodyName: string; missingFen: Fen }
  | { code: 'REVERSED_BEFORE_CHANGE'; changedOn: IsoDate };

/** Fund kinds whose budget subject is changed before their quota goes to a department. */
const changing: readonly string[] = ['integrated-agricultural'];

/** F1 涉农整合: quota leaves the keeper of integrated money for a body only as far as its budget subject was changed for that body. */
export function mustHaveChangedSubject(fundKind: string, bodyName: string, amountFen: Fen, changedFen: Fen): SubjectRejection[] {
  if (!changing.includes(fundKind) || amountFen <= changedFen) return [];
  return [{ code: 'SUBJECT_NOT_CHANGED', bodyName, missingFen: amountFen - changedFen, changedFen }];
}

export function findChangeRejections(fundKind: string, fromSubject: string, toSubject: string): SubjectRejection[] {
  return [
    ...(changing.includes(fundKind) ? [] : [{ code: 'NOT_INTEGRATED_MONEY' as const }]),
    ...(fromSubject === toSubject ? [{ code: 'SAME_SUBJECT' as const, subject: toSubject }] : []),
  ];
}

/** A giver of integrated money: whether it keeps the programme, its region, and whether the money entered that region through it. */
export interface Giver {
  isKeeper: boolean;
  regionCode: string;
  receivedFromOutside: boolean;
}

/**
 * F1 涉农整合: the subject is changed where the money leaves its keeper, and where it leaves the body through which it entered a
 * county: there it is integrated, whoever above keeps it.
 */
export const integratesMoney = (fundKind: string, { isKeeper, regionCode, receivedFromOutside }: Giver): boolean =>
  changing.includes(fundKind) && (isKeeper || (regionLevel(regionCode) === 'county' && receivedFromOutside));

const isAboveCounty = (code: string): boolean => regionLevels.indexOf(regionLevel(code)) < regionLevels.indexOf('county');

/** F1: where the change is decided on: in the county of the receiver when the programme is kept above it, else where it is kept. */
export function integratedIn(programmeRegionCode: string, bodyRegionCode: string): string {
  if (!isAboveCounty(programmeRegionCode)) return programmeRegionCode;
  return [bodyRegionCode, ...ancestorsOf(bodyRegionCode)].find((code) => regionLevel(code) === 'county') ?? programmeRegionCode;
}

/** F1: a change is taken back once, not before it was made, and only as far as no standing allocation rests on it. */
export function findChangeReversalRejections(
  { amountFen, unusedFen, bodyName, changedOn, reversedOn, on }: { amountFen: Fen; unusedFen: Fen; bodyName: string; changedOn: IsoDate; reversedOn: IsoDate | null; on: IsoDate },
): SubjectRejection[] {
  if (reversedOn !== null) return [{ code: 'CHANGE_REVERSED', reversedOn }];
  return [
    ...(amountFen <= unusedFen ? [] : [{ code: 'CHANGE_NEEDED' as const, bodyName, missingFen: amountFen - unusedFen }]),
    ...(on >= changedOn ? [] : [{ code: 'REVERSED_BEFORE_CHANGE' as const, changedOn }]),
  ];
}
