import { splitByWeights, type Fen } from '@sunledger/kernel';

/** The factors of 财农〔2021〕19号: people, their income, policy, and last year's performance (F11). */
export const factorNames = ['people', 'income', 'policy', 'performance'] as const;
export type FactorName = (typeof factorNames)[number];

/** A year's final assessment of a region's body (A8): its score, and the reward or cut of the share. */
export interface Assessment {
  assessmentId: string;
  scorePercent: string;
  sharePercent: string;
}

export interface RegionFactors {
  regionCode: string;
  people: bigint;
  /** Average income: the lower, the more. */
  incomeFen: Fen;
  policyFactor: string;
  assessment?: Assessment | undefined;
}

export type FactorWeights = Record<FactorName, string>;

export interface FactorPart {
  factor: FactorName;
  /** Weight of the factor in the rule, in percent. */
  weight: string;
  /** Share of the region in this factor, in percent. */
  share: string;
  contributionFen: Fen;
}

export interface FactorLine {
  regionCode: string;
  /** What the factors give, and what last year's reward or cut adds or takes: together the amount. */
  baseFen: Fen;
  adjustmentFen: Fen;
  amountFen: Fen;
  /** 100 with the reward or cut of last year's assessment, in percent. */
  coefficient: string;
  /** Score in percent; of a region without an assessment the mean of the others. */
  performance: string;
  assessmentId: string | undefined;
  parts: FactorPart[];
}

const decimals = 4;
const one = 10n ** BigInt(decimals);

/** '94.5' → 945000n: decimals of a rule become whole numbers before anything is computed with them. */
export function toScaled(text: string): bigint {
  const [, sign = '', whole = '0', part = ''] = /^(-?)(\d+)(?:\.(\d{1,4}))?$/.exec(text) ?? [];
  const scaled = BigInt(whole) * one + BigInt(part.padEnd(decimals, '0'));
  return sign === '-' ? -scaled : scaled;
}
const fromScaled = (scaled: bigint): string => `${scaled / one}.${(scaled % one).toString().padStart(decimals, '0')}`;

const performanceOf = ({ scorePercent }: Assessment): bigint => {
  const score = toScaled(scorePercent);
  return score > 0n ? score : 0n;
};

/** 100 % with its reward or cut; who was not assessed has neither. Never below nothing. */
function coefficientOf({ assessment }: RegionFactors): bigint {
  const value = 100n * one + (assessment ? toScaled(assessment.sharePercent) : 0n);
  return value > 0n ? value : 0n;
}

// Being unassessed is no fault of a region and no merit: it counts as the others do on average.
function performances(regions: readonly RegionFactors[]): bigint[] {
  const assessed = regions.flatMap(({ assessment }) => (assessment ? [performanceOf(assessment)] : []));
  const mean = assessed.length > 0 ? assessed.reduce((all, value) => all + value, 0n) / BigInt(assessed.length) : 100n * one;
  return regions.map(({ assessment }) => (assessment ? performanceOf(assessment) : mean));
}

const incomePrecision = 10n ** 24n;

function valuesOf(factor: FactorName, regions: readonly RegionFactors[]): bigint[] {
  switch (factor) {
    case 'people': return regions.map((region) => region.people);
    case 'income': return regions.map((region) => incomePrecision / region.incomeFen);
    case 'policy': return regions.map((region) => toScaled(region.policyFactor));
    case 'performance': return performances(regions);
  }
}

// A factor that is nought everywhere tells no region from another.
const orEqual = (values: readonly bigint[]): readonly bigint[] => (values.some((value) => value > 0n) ? values : values.map(() => 1n));

/**
 * Splits a total by the factor method × last year's assessment, to the fen. First by the weights of the factors, then each
 * factor's part by the regions' values: the base of a line is the sum of its four parts. Then rewards and cuts multiply
 * the bases, and the total is split by what results (largest remainder): a reward is paid for by those who have none.
 */
export function computeFactors(totalFen: Fen, weights: FactorWeights, regions: readonly RegionFactors[]): FactorLine[] {
  const factorTotals = splitByWeights(totalFen, factorNames.map((name) => toScaled(weights[name])));
  const columns = factorNames.map((factor, i) => {
    const values = orEqual(valuesOf(factor, regions));
    const sum = values.reduce((all, value) => all + value, 0n);
    const contributions = splitByWeights(factorTotals[i] ?? 0n, values);
    return values.map((value, region): FactorPart => ({
      factor, weight: weights[factor], share: fromScaled((value * 100n * one) / sum), contributionFen: contributions[region] ?? 0n }));
  });
  const parts = regions.map((_, i) => columns.flatMap((column) => column[i] ?? []));
  const bases = parts.map((own) => own.reduce((all, part) => all + part.contributionFen, 0n));
  const coefficients = regions.map(coefficientOf);
  const amounts = rewarded(totalFen, bases, coefficients);
  const scores = performances(regions);
  return regions.map(({ regionCode, assessment }, i) => {
    const [baseFen, amountFen] = [bases[i] ?? 0n, amounts[i] ?? 0n];
    return {
      regionCode, baseFen, amountFen, adjustmentFen: amountFen - baseFen, coefficient: fromScaled(coefficients[i] ?? 0n),
      assessmentId: assessment?.assessmentId, parts: parts[i] ?? [], performance: fromScaled(scores[i] ?? 0n),
    };
  });
}

// Where nobody has a reward or a cut, or everything is cut to nothing, the factors alone decide.
function rewarded(totalFen: Fen, bases: readonly Fen[], coefficients: readonly bigint[]): readonly Fen[] {
  const products = bases.map((base, i) => base * (coefficients[i] ?? 0n));
  return coefficients.every((value) => value === coefficients[0]) || products.every((value) => value === 0n) ? bases : splitByWeights(totalFen, products);
}
