import type { AssessmentScheme } from '@sunledger/policy';
import type { Item } from '../domain/assessment-rules.ts';
import { formatDecimal, mulDiv, one, parseDecimal } from '../domain/decimal.ts';
import { bandScore, describeBand } from '../domain/score-rules.ts';

export type ItemFacts = Item & { explanation: string; explanationEn: string };

/** An item with its title, its line and the points it gets or takes off: how the number came about (A8). */
export function explainItem(scheme: AssessmentScheme, item: ItemFacts) {
  const value = item.value === null ? undefined : parseDecimal(item.value);
  const indicator = scheme.indicators.find(({ code }) => code === item.code);
  const deduction = scheme.deductions.find(({ code }) => code === item.code);
  const title = (indicator ?? deduction ?? scheme.vetoes.find(({ code }) => code === item.code))?.title ?? item.code;
  if (indicator) {
    const { max, full, zero } = indicator;
    const score = value === undefined ? null : formatDecimal(bandScore(parseDecimal(max), parseDecimal(full), parseDecimal(zero), value));
    return { ...item, title, band: describeBand(indicator), score };
  }
  if (deduction) return { ...item, title, band: `−${deduction.pointsEach} × x`, score: formatDecimal(-mulDiv(value ?? 0n, parseDecimal(deduction.pointsEach), one)) };
  return { ...item, title, band: null, score: null };
}
