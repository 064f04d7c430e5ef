import type { PolicyValue } from '@sunledger/policy';

/** What a grade, with the year's target met or missed, brings or costs by the scheme of the pack (A8 → F11): '5', '-5', '0'. */
export function shareOfGrade(effects: PolicyValue<'assessment.scheme'>['effects'], grade: string, target: 'met' | 'missed'): string {
  const acting = effects.filter((effect) => (effect.grade ?? grade) === grade && (effect.target ?? target) === target);
  const sum = acting.reduce((all, { bonusPercent = '0', cutPercent = '0' }) => all + inTenThousandths(bonusPercent) - inTenThousandths(cutPercent), 0);
  return (sum / 10_000).toString();
}

const inTenThousandths = (decimal: string): number => Math.round(Number(decimal) * 10_000);
