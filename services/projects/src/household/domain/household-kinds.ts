import { householdKinds } from '@sunledger/policy';

export type HouseholdKind = keyof typeof householdKinds;

const byTerm = new Map(Object.entries(householdKinds).map(([kind, term]) => [term as string, kind as HouseholdKind]));

/** A kind by its code or, as registers are kept, by its Chinese term. */
export function readHouseholdKind(text: string): HouseholdKind | undefined {
  return Object.hasOwn(householdKinds, text) ? (text as HouseholdKind) : byTerm.get(text);
}

export const kindTerm = (kind: string): string => (householdKinds as Record<string, string>)[kind] ?? kind;
