import type { Actor } from '@sunledger/service-kit';
import type { AccountabilityDuty } from '../../duties.ts';
import { dutyPrefixes } from '../../duty-regions.ts';

const readOwn: AccountabilityDuty = 'accountability.desk.read';

export interface DeskRights {
  /** Bodies whose own desk the actor works at. */
  bodyIds: string[];
  /** Prefixes of regions whose every desk the actor oversees. */
  prefixes: string[];
}

/** Whose desk somebody sees (X8): that of the own body, and with oversight those of the own region and below. */
export const deskRightsOf = (actor: Pick<Actor, 'posts' | 'groupRegions'>): DeskRights => ({
  bodyIds: [...new Set(actor.posts.filter((post) => post.duties.includes(readOwn)).map((post) => post.bodyId))],
  prefixes: dutyPrefixes(actor, 'accountability.desk.oversee'),
});
