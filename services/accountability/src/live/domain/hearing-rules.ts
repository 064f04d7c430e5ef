import { NATION } from '@sunledger/kernel';
import { isConfidential } from '../../trace/domain/trace-rules.ts';

/** Everybody may know of what is published. */
const published = /^disclosure\.notice-published\./;

// Clocks and files of supervision may be a petition's: whoever may not read petitions hears of none of them (S1).
const mayBeOfPetition = /^supervision\.(petition-|deadline-|evidence-|identity-)/;

/**
 * The duty without which nobody hears that a fact of this type happened; undefined for what is public. Hearing of a
 * fact gives its ids only, but that something is being looked into is itself a secret (S1, X9).
 */
export function dutyToHear(type: string): string | undefined {
  if (published.test(type)) return undefined;
  if (mayBeOfPetition.test(type)) return 'supervision.petition.read';
  if (isConfidential(type)) return 'accountability.trace.read-cases';
  if (type.startsWith('projects.household-')) return 'projects.household.read';
  return 'accountability.trace.read';
}

export interface Hearing {
  regionCodes: readonly string[];
  factTypes: readonly string[];
}

/** What a viewer may hear of and where; types heard in the same places stand together. */
export function hearingsOf(types: Iterable<string>, regionsFor: (duty: string) => readonly string[]): Hearing[] {
  const byPlaces = new Map<string, { regionCodes: readonly string[]; factTypes: string[] }>();
  for (const type of types) {
    const duty = dutyToHear(type);
    const regionCodes = duty === undefined ? [NATION] : [...new Set(regionsFor(duty))].sort();
    if (regionCodes.length === 0) continue;
    const key = regionCodes.join();
    const hearing = byPlaces.get(key) ?? { regionCodes, factTypes: [] };
    hearing.factTypes.push(type);
    byPlaces.set(key, hearing);
  }
  return [...byPlaces.values()];
}
