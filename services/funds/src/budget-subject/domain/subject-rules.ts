import type { Fen } from '@sunledger/kernel';

export type SubjectRejection =
  | { code: 'SUBJECT_NOT_CHANGED'; bodyName: string; missingFen: Fen; changedFen: Fen }
  | { code: 'NOT_INTEGRATED_MONEY' }
  | { code: 'SAME_SUBJECT'; subject: string };

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
