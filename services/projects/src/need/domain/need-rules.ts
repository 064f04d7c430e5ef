import type { Fen, IsoDate } from '@sunledger/kernel';

export type NeedRejection =
  | { code: 'NOT_SURVEY_MONTH'; month: number }
  | { code: 'NOT_A_VILLAGE' }
  | { code: 'NEED_NOT_POSITIVE' };

/** P2: needs are surveyed in one month of the year, by the day of the survey and not of its entry (X4). */
export function findNeedRejections(need: { occurredOn: IsoDate; isVillage: boolean; households: number; estimateFen: Fen }, surveyMonth: number): NeedRejection[] {
  return [
    ...(Number(need.occurredOn.slice(5, 7)) === surveyMonth ? [] : [{ code: 'NOT_SURVEY_MONTH', month: surveyMonth } as const]),
    ...(need.isVillage ? [] : [{ code: 'NOT_A_VILLAGE' } as const]),
    ...(need.households > 0 && need.estimateFen > 0n ? [] : [{ code: 'NEED_NOT_POSITIVE' } as const]),
  ];
}
