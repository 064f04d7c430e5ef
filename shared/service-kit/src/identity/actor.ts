import type { IsoDate } from '@sunledger/kernel';
import { isWithin, regionLevel, regionPrefix } from '@sunledger/kernel';
import { query, type Em } from '../database/orm.ts';
import type { Bar, ClientClaims, Registration } from './client-claims.ts';

/** A post that a person holds (任职), as the directory published it. */
export interface HeldPost {
  id: string;
  personId: string;
  bodyId: string;
  bodyKind: string;
  line: string | null;
  /** Region of the body: the prefix below which the post acts. */
  regionCode: string;
  /** Region groups (协作区, 园区, a stationed group's area) that the post covers besides. */
  groupIds: string[];
  postKind: string;
  duties: string[];
  heldFrom: IsoDate;
  heldUntil: IsoDate | null;
  /** Registered purpose, where the holder is a partner department's client and not a person. */
  purpose?: string | null | undefined;
}

/** Whoever asks: a person with posts, a partner department's client, or the system itself. */
export interface Actor {
  personId: string;
  kind: 'person' | 'client' | 'system';
  posts: readonly HeldPost[];
  /** Post named by the client for this request, else the first one that carries the duty. */
  post: HeldPost | undefined;
  purpose: string | undefined;
  /** Codes of regions reached through groups, by post id. */
  groupRegions: ReadonlyMap<string, readonly string[]>;
  /** Of a client: the registration under which it acts, or why it acts on nothing. */
  registration?: Registration | undefined;
  barred?: Bar | undefined;
  /** Of a client: what its token says, for work that goes on after the request. */
  claims?: ClientClaims | undefined;
}

export const systemActor: Actor = {
  personId: 'system', kind: 'system', posts: [], post: undefined, purpose: undefined, groupRegions: new Map(),
};

/** Whether a post covers a region: by the prefix of its own region, or through a group that names it (X2). */
export function postCovers(actor: Actor, post: HeldPost, regionCode: string): boolean {
  if (isWithin(regionCode, post.regionCode)) return true;
  return (actor.groupRegions.get(post.id) ?? []).some((member) => isWithin(regionCode, member));
}

/** The post through which the actor may use a duty in a region, if any. */
export const postFor = (actor: Actor, duty: string, regionCode: string): HeldPost | undefined =>
  actor.posts.find((post) => post.duties.includes(duty) && postCovers(actor, post, regionCode));

export const holdsDuty = (actor: Actor, duty: string): boolean => actor.posts.some((post) => post.duties.includes(duty));

export interface LoadedPosts extends Pick<Actor, 'posts' | 'groupRegions'> {
  groupNames: ReadonlyMap<string, string>;
}

/** Posts that the person holds on a day, and the regions of their groups, from the read copy of the directory. */
export async function loadPosts(em: Em, personId: string, on: IsoDate): Promise<LoadedPosts> {
  const rows = await query<{ payload: HeldPost & { ended?: boolean } }>(
    em,
    `select payload from kit.directory_entry where kind = 'post' and payload->>'personId' = $1
       and payload->>'heldFrom' <= $2 and coalesce(payload->>'heldUntil', '9999-12-31') > $2 order by id`,
    [personId, on],
  );
  const posts = rows.map((row) => row.payload);
  const groupIds = [...new Set(posts.flatMap((post) => post.groupIds))];
  if (groupIds.length === 0) return { posts, groupRegions: new Map(), groupNames: new Map() };
  const groups = await query<{ id: string; name: string; regions: string[] }>(
    em,
    `select id, payload->>'name' as name, array(select jsonb_array_elements_text(payload->'regionCodes')) as regions
       from kit.directory_entry where kind = 'region-group' and id = any($1)`,
    [groupIds],
  );
  const regionsOf = new Map(groups.map((group) => [group.id, group.regions]));
  return {
    posts,
    groupRegions: new Map(posts.map((post) => [post.id, post.groupIds.flatMap((id) => regionsOf.get(id) ?? [])])),
    groupNames: new Map(groups.map((group) => [group.id, group.name])),
  };
}

/**
 * Significant prefixes of the regions that posts with one of these duties reach, of all posts where no duty is asked: the
 * variable that row-level security reads; `*` is the nation. A duty of one post never opens the region of another (X2).
 */
export function visiblePrefixes(actor: Pick<Actor, 'posts' | 'groupRegions'>, duties?: readonly string[]): string[] {
  const posts = duties ? actor.posts.filter((post) => duties.some((duty) => post.duties.includes(duty))) : actor.posts;
  const codes = posts.flatMap((post) => [post.regionCode, ...(actor.groupRegions.get(post.id) ?? [])]);
  return [...new Set(codes.map((code) => (regionLevel(code) === 'nation' ? '*' : regionPrefix(code))))];
}
