import { dutyPrefixes, type PostsHeld } from '../../directory/domain/duty-regions.ts';

export interface DeskRights {
  /** Bodies whose own desk the actor works at. */
  bodyIds: string[];
  /** Prefixes of regions whose every desk the actor oversees. */
  prefixes: string[];
}

/** Whose desk somebody sees (X8): that of the own body, and with oversight those of the own region and below. */
export const deskRightsOf = (held: PostsHeld): DeskRights => ({
  bodyIds: [...new Set(held.posts.filter((post) => post.duties.includes('accountability.desk.read')).map((post) => post.bodyId))],
  prefixes: dutyPrefixes(held, 'accountability.desk.oversee'),
});
