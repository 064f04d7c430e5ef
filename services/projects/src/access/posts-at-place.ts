import { isWithin } from '@sunledger/kernel';
import { actsOnLine, comprehensiveLines, Forbidden, mustFitDay, postCovers, type HeldPost, type Work } from '@sunledger/service-kit';
import type { Duty } from '../duties.ts';
import { tierOf } from '../procedure/domain/tier.ts';

/**
 * Posts through which the actor may use a duty on a thing of this place and line: bodies of the place or above it, and villages
 * or villager groups within it, whose meetings decide about projects that reach further than one of them.
 */
export function postsAtPlace(work: Work, duty: Duty, regionCode: string, line: string | null): HeldPost[] {
  const { actor, policy, today } = work;
  const comprehensive = comprehensiveLines(policy, regionCode, today);
  return actor.posts.filter(
    (post) =>
      post.duties.includes(duty) && actsOnLine(post.line, line, comprehensive) &&
      (postCovers(actor, post, regionCode) || (tierOf(post.regionCode) === 'village' && isWithin(post.regionCode, regionCode))),
  );
}

/** The same, where having none means having no right at all. */
export function requirePostsAtPlace(work: Work, duty: Duty, regionCode: string, line: string | null): [HeldPost, ...HeldPost[]] {
  const [first, ...rest] = postsAtPlace(work, duty, regionCode, line);
  if (!first) throw new Forbidden(duty, regionCode, line);
  mustFitDay(work, regionCode);
  return [first, ...rest];
}
