import type { Em } from '../database/orm.ts';
import { findBody } from '../directory/directory.ts';
import type { PolicyView } from '../policy/policy-view.ts';
import type { Work } from '../work.ts';
import { postCovers, type HeldPost } from './actor.ts';

/**
 * Whether a post acts on a thing of this line (条): its own, or one that has none. Bodies without a line (governments,
 * villages, leading groups) and those of the pack's comprehensive lines (finance, audit …) act on every line, and what
 * belongs to a comprehensive line is every line's affair.
 */
export const actsOnLine = (postLine: string | null, line: string | null, comprehensive: readonly string[]): boolean =>
  postLine === null || line === null || postLine === line || comprehensive.includes(postLine) || comprehensive.includes(line);

/** The posts through which whoever works may use a duty on a thing of this place and line, in the order held. */
export function postsFor(work: Pick<Work, 'actor' | 'policy' | 'today'>, duty: string, regionCode: string, line: string | null = null): HeldPost[] {
  const posts = work.actor.posts.filter((post) => post.duties.includes(duty) && postCovers(work.actor, post, regionCode));
  return posts.filter((post) => post.line === line || actsOnLine(post.line, line, comprehensiveLines(work.policy, regionCode, work.today)));
}

export const comprehensiveLines = (policy: PolicyView, regionCode: string, on: string): readonly string[] => policy.value('access.comprehensive-lines', { regionCode, line: null, fundKind: null, on }).value;

/** The line of a thing that a body carries out, handles or holds: that body's, if it has one. */
export const lineOf = async (em: Em, bodyId: string | null): Promise<string | null> => (bodyId === null ? null : (await findBody(em, bodyId))?.line ?? null);
