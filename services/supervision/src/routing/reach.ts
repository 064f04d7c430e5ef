import { visiblePrefixes, type Actor } from '@sunledger/service-kit';

/** Prefixes of the regions in which the actor holds one of the duties: another post of the same person lends no reach. */
export const reachOf = (actor: Actor | undefined, duties: readonly string[]): string[] => (actor ? visiblePrefixes(actor, duties) : []);
