import { mulDiv, one, parseDecimal, type Decimal } from './decimal.ts';
import type { AssessmentScheme } from '@sunledger/policy';

/** A value with where it comes from; `undefined` is nothing to measure (indicator) or nothing found (deduction, veto). */
export type ItemValues = ReadonlyMap<string, Decimal | undefined>;

/** Straight line between `zero` (no points) and `full` (all of them), clamped at both ends (§3.2); either may be the larger. */
export function bandScore(max: Decimal, full: Decimal, zero: Decimal, value: Decimal): Decimal {
  const span = zero - full;
  const way = zero - value;
  if (span < 0n ? way >= 0n : way <= 0n) return 0n;
  if (span < 0n ? value >= full : value <= full) return max;
  return mulDiv(max, way, span);
}

export interface Result {
  /** Points of each indicator that applies, by code. */
  points: ReadonlyMap<string, Decimal>;
  /** Sum of the indicators on a scale of 100, before deductions. */
  sum: Decimal;
  deduction: Decimal;
  score: Decimal;
  grade: string;
  vetoed: boolean;
  sharePercent: Decimal;
  talk: boolean;
}

type Indicator = AssessmentScheme['indicators'][number];
const pointsOf = ({ max, full, zero }: Indicator, value: Decimal): Decimal =>
  bandScore(parseDecimal(max), parseDecimal(full), parseDecimal(zero), value);

/** An indicator with nothing to measure does not count; the rest is put back on a scale of 100 (§3.2). */
function sumOf(scheme: AssessmentScheme, values: ItemValues): { points: Map<string, Decimal>; sum: Decimal } {
  const points = new Map<string, Decimal>();
  let [got, possible] = [0n, 0n];
  for (const indicator of scheme.indicators) {
    const value = values.get(indicator.code);
    if (value === undefined) continue;
    const own = pointsOf(indicator, value);
    points.set(indicator.code, own);
    got += own;
    possible += parseDecimal(indicator.max);
  }
  return { points, sum: possible === 0n ? 0n : mulDiv(got, 100n * one, possible) };
}

function deductionOf(scheme: AssessmentScheme, values: ItemValues): Decimal {
  const all = scheme.deductions.reduce((sum, { code, pointsEach }) => sum + mulDiv(values.get(code) ?? 0n, parseDecimal(pointsEach), one), 0n);
  const most = parseDecimal(scheme.maxDeduction);
  return all > most ? most : all;
}

/** Grades go from the best down; the worst begins at 0, so that every score has one. */
export function gradeOf(scheme: AssessmentScheme, score: Decimal, vetoed: boolean): string {
  const worst = scheme.grades.at(-1)?.code ?? '';
  return vetoed ? worst : (scheme.grades.find(({ from }) => score >= parseDecimal(from))?.code ?? worst);
}

/** Reward, cut and talk are separate triggers, by grade, by target or by both; a target nobody judged triggers nothing (A8). */
export function effectsOf(scheme: AssessmentScheme, grade: string, targetMet: boolean | null): { sharePercent: Decimal; talk: boolean } {
  const target = targetMet === null ? undefined : targetMet ? 'met' : 'missed';
  const acting = scheme.effects.filter((effect) =>
    (effect.grade === undefined || effect.grade === grade) && (effect.target === undefined || effect.target === target));
  const sharePercent = acting.reduce((sum, { bonusPercent = '0', cutPercent = '0' }) => sum + parseDecimal(bonusPercent) - parseDecimal(cutPercent), 0n);
  return { sharePercent, talk: acting.some(({ talk }) => talk === true) };
}

/** The whole of an assessment from its values: points, deductions, veto, grade, effects. */
export function scoreScheme(scheme: AssessmentScheme, values: ItemValues, targetMet: boolean | null): Result {
  const { points, sum } = sumOf(scheme, values);
  const deduction = deductionOf(scheme, values);
  const score = sum > deduction ? sum - deduction : 0n;
  const vetoed = scheme.vetoes.some(({ code }) => (values.get(code) ?? 0n) > 0n);
  const grade = gradeOf(scheme, score, vetoed);
  return { points, sum, deduction, score, grade, vetoed, ...effectsOf(scheme, grade, targetMet) };
}

export const describeBand = ({ max, full, zero }: Indicator): string => `${max} × (${zero} − x) ÷ (${zero} − ${full})`;
