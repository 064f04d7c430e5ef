import { regionLevel, regionPrefix, type RegionCode } from '@sunledger/kernel';

/** What a rule has to know of somebody's posts: which duties where, and the regions reached through groups by post. */
export interface PostsHeld {
  posts: readonly { id: string; bodyId: string; regionCode: RegionCode; duties: readonly string[] }[];
  groupRegions: ReadonlyMap<string, readonly RegionCode[]>;
}

/** Prefixes of the regions in which the posts carry a duty, groups included; the empty prefix is the nation (X2). */
export function dutyPrefixes({ posts, groupRegions }: PostsHeld, duty: string): string[] {
  const codes = posts.filter((post) => post.duties.includes(duty)).flatMap((post) => [post.regionCode, ...(groupRegions.get(post.id) ?? [])]);
  return [...new Set(codes.map((code) => (regionLevel(code) === 'nation' ? '' : regionPrefix(code))))];
}
