import type { IsoDate } from '@sunledger/kernel';
import type { Em } from '../database/orm.ts';
import { PolicyNotSet, type PolicyView } from '../policy/policy-view.ts';
import { loadPosts, type Actor, type HeldPost } from './actor.ts';
import type { ClientClaims } from './client-claims.ts';
import { limitToPurpose, type Purposes } from './registration.ts';

export interface ActorQuestion {
  id: string;
  kind: 'person' | 'client';
  context: string;
  on: IsoDate;
  claims: ClientClaims;
}

/** Whoever asks, with the posts held on this day. A registration with a purpose is a client's and gives a person nothing. */
export async function loadActor(em: Em, policy: PolicyView, { id, kind, context, on, claims }: ActorQuestion): Promise<Actor> {
  const { posts, groupRegions, groupNames } = await loadPosts(em, id, on);
  if (kind === 'client') {
    const limited = limitToPurpose({ posts, groupRegions }, { context, claims, purposes: purposesOf(policy, on), groupNames });
    return { personId: id, kind, post: undefined, purpose: claims.purpose, claims, ...limited };
  }
  const own = posts.filter((post) => !post.purpose);
  return { personId: id, kind, post: undefined, purpose: claims.purpose ?? claims.stated, posts: own, groupRegions };
}

/** What purposes mean where a post acts; where no pack says so, there are none. */
export const purposesOf = (policy: PolicyView, on: IsoDate): Purposes => ({ regionCode, line }: HeldPost) => {
  try {
    return policy.value('partner.purposes', { regionCode, line, fundKind: null, on }).value;
  } catch (error) {
    if (error instanceof PolicyNotSet) return {};
    throw error;
  }
};
