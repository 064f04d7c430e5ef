import { isRegionCode, isWithin } from '@sunledger/kernel';
import type { PartnerPurpose } from '@sunledger/policy';
import type { Actor, HeldPost } from './actor.ts';
import type { Bar, ClientClaims, Registration } from './client-claims.ts';

export interface Purposes {
  /** What the purposes mean where a post acts, by the pack in force there. */
  (post: HeldPost): Readonly<Record<string, PartnerPurpose>>;
}

export interface RegistrationQuestion {
  /** Service that is asked. */
  context: string;
  claims: ClientClaims;
  purposes: Purposes;
  groupNames: ReadonlyMap<string, string>;
}

type Held = Pick<Actor, 'posts' | 'groupRegions'>;
export type LimitedActor = Held & { registration?: Registration; barred?: Bar };

const nothing = (barred: Bar): LimitedActor => ({ posts: [], groupRegions: new Map(), barred });

/**
 * What is left of a client's posts for its purpose (X2): registered by the directory and named alike by its token, for
 * this context, in the region of both, and of their duties only those that the pack gives the purpose.
 */
export function limitToPurpose(held: Held, { context, claims, purposes, groupNames }: RegistrationQuestion): LimitedActor {
  const registered = held.posts.filter((post) => typeof post.purpose === 'string');
  if (registered.length === 0) return nothing('NO_REGISTRATION');
  const purpose = claims.purpose;
  if (claims.stated !== undefined && claims.stated !== purpose) return nothing('PURPOSE_MISMATCH');
  const fitting = registered.filter((post) => post.purpose === purpose);
  if (purpose === undefined || fitting.length === 0) return nothing('PURPOSE_MISMATCH');
  if (claims.scope !== undefined && !claims.scope.split(/\s+/).includes(`${context}:read`)) return nothing('OUT_OF_SCOPE');

  const posts: HeldPost[] = [];
  const groupRegions = new Map<string, readonly string[]>();
  let registration: Registration | undefined;
  for (const post of fitting) {
    const allowed = purposes(post)[purpose];
    const [first, ...others] = narrowRegions(post, held.groupRegions.get(post.id) ?? [], claims.region, groupNames);
    if (!allowed || first === undefined) continue;
    posts.push({ ...post, regionCode: first, duties: post.duties.filter((duty) => allowed.duties.includes(duty)) });
    groupRegions.set(post.id, others);
    registration ??= { postId: post.id, purpose, personal: allowed.personal };
  }
  if (registration) return { posts, groupRegions, registration };
  return nothing(fitting.some((post) => purposes(post)[purpose]) ? 'OUT_OF_SCOPE' : 'PURPOSE_UNKNOWN');
}

/** Regions of a post within the token's region: the smaller of the two each time. */
function narrowRegions(post: HeldPost, groupMembers: readonly string[], claimed: string | undefined, groupNames: ReadonlyMap<string, string>): string[] {
  const own = [post.regionCode, ...groupMembers];
  if (claimed === undefined) return own;
  const group = /^group:(.+)$/.exec(claimed)?.[1];
  if (group !== undefined) return post.groupIds.some((id) => id === group || groupNames.get(id) === group) ? [...groupMembers] : [];
  if (!isRegionCode(claimed)) return [];
  return [...new Set(own.flatMap((code) => (isWithin(code, claimed) ? [code] : isWithin(claimed, code) ? [claimed] : [])))];
}
