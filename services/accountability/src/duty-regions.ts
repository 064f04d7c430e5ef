import { regionLevel, regionPrefix } from '@sunledger/kernel';
import type { Actor } from '@sunledger/service-kit';
import type { AccountabilityDuty } from './duties.ts';

/** Prefixes of the regions in which the actor's posts carry a duty, groups included; the empty prefix is the nation (X2). */
export function dutyPrefixes({ posts, groupRegions }: Pick<Actor, 'posts' | 'groupRegions'>, duty: AccountabilityDuty): string[] {
  const codes = posts.filter((post) => post.duties.includes(duty)).flatMap((post) => [post.regionCode, ...(groupRegions.get(post.id) ?? [])]);
  return [...new Set(codes.map((code) => (regionLevel(code) === 'nation' ? '' : regionPrefix(code))))];
}
