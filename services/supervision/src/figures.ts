import type { IsoDate } from '@sunledger/kernel';
import { addToFigures, type Work } from '@sunledger/service-kit';

export type GuardedMeasure =
  | 'petitions-received' | 'petitions-concluded' | 'petitions-overdue' | 'clues-registered' | 'clues-transferred' | 'clues-closed';

/** What decides who may count a petition or a clue. */
export interface Guarded {
  regionCode: string;
  handlingRegionCode: string;
  concernedBodyId: string | null;
}

/**
 * Counts a petition or clue under a measure that names who handles it and whom it concerns, so that a reader's number
 * leaves out what his list hides: otherwise a body would learn from the difference that somebody complained of it.
 */
export function countGuarded(work: Work, measure: GuardedMeasure, on: IsoDate, { regionCode, handlingRegionCode, concernedBodyId }: Guarded): Promise<void> {
  return addToFigures(work, [{ regionCode, on, measure: `${measure}|${handlingRegionCode}|${concernedBodyId ?? ''}`, amount: 1n }]);
}

/** Sum of a guarded measure for a reader with this reach who has had posts in these bodies. */
export function readGuarded(figures: ReadonlyMap<string, bigint>, measure: GuardedMeasure, reach: readonly string[], ownBodies: readonly string[]): number {
  let total = 0n;
  for (const [name, amount] of figures) {
    const [key, handlingRegionCode = '', ...concerned] = name.split('|');
    if (key !== measure || ownBodies.includes(concerned.join('|'))) continue;
    if (reach.some((prefix) => prefix === '*' || handlingRegionCode.startsWith(prefix))) total += amount;
  }
  return Number(total);
}
