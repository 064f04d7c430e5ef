import { visiblePrefixes, type Actor } from '@sunledger/service-kit';

/** Prefixes of the regions in which the actor holds one of the duties: another post of the same person lends no reach. */
export function reachOf(actor: Actor | undefined, duties: readonly string[]): string[] {
  if (!actor) return [];
  const posts = actor.posts.filter((post) => post.duties.some((duty) => duties.includes(duty)));
  const groupRegions = new Map(posts.map((post) => [post.id, actor.groupRegions.get(post.id) ?? []]));
  return visiblePrefixes({ ...actor, posts, groupRegions });
}
