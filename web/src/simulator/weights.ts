export const factorNames = ['people', 'income', 'policy', 'performance'] as const;
export type FactorName = (typeof factorNames)[number];
/** In percent. */
export type Weights = Readonly<Record<FactorName, number>>;

export const factorWords: Readonly<Record<FactorName, readonly [zh: string, en: string]>> = {
  people: ['人群数量及结构', 'People'], income: ['人群收入', 'Income'], policy: ['政策因素', 'Policy'], performance: ['绩效考核', 'Performance'],
};

export function weightsOf(parts: readonly { factor: string; weight: string }[]): Weights {
  const of = (name: FactorName): number => Number(parts.find(({ factor }) => factor.toLowerCase() === name)?.weight ?? 0);
  return { people: of('people'), income: of('income'), policy: of('policy'), performance: of('performance') };
}

/** In hundredths, so that 33.3 and 66.7 are a whole. */
export const totalOf = (weights: Weights): number => factorNames.reduce((sum, name) => sum + Math.round(weights[name] * 100), 0) / 100;
