/** Kinds of household on the register (对象类别, P1). */
export const householdKinds = {
  'registered-poor': '建档立卡贫困户',
  'out-of-poverty': '脱贫户',
  unstable: '脱贫不稳定户',
  marginal: '边缘易致贫户',
  sudden: '突发严重困难户',
  resettler: '水库移民户',
} as const;

export type HouseholdKind = keyof typeof householdKinds;

const byTerm = new Map(Object.entries(householdKinds).map(([kind, term]) => [term as string, kind as HouseholdKind]));

/** A kind by its code or, as registers are kept, by its Chinese term. */
export function readHouseholdKind(text: string): HouseholdKind | undefined {
  return Object.hasOwn(householdKinds, text) ? (text as HouseholdKind) : byTerm.get(text);
}

export const kindTerm = (kind: string): string => (householdKinds as Record<string, string>)[kind] ?? kind;
