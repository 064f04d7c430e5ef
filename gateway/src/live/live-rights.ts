import { isWithin } from '@sunledger/kernel';
import type { HeardFact } from '../events/heard-fact.ts';

/** As accountability answers it: types of facts and the places in which the viewer may hear of them. */
export interface Hearing {
  regionCodes: readonly string[];
  factTypes: readonly string[];
}

export const hearingsQuery = 'query Hearings { hearings { regionCodes factTypes } }';

/** Whether the viewer may hear of a fact. Who may, accountability decides; here it is only looked up. */
export function toMayHear(hearings: readonly Hearing[]): (fact: Pick<HeardFact, 'type' | 'regionCode'>) => boolean {
  const places = new Map<string, readonly string[]>();
  for (const { regionCodes, factTypes } of hearings) for (const type of factTypes) places.set(type, [...(places.get(type) ?? []), ...regionCodes]);
  return ({ type, regionCode }) => (places.get(type) ?? []).some((place) => isWithin(regionCode, place));
}
