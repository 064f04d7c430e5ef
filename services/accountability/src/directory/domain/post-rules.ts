import type { IsoDate } from '@sunledger/kernel';
import { paymentDutyOf } from '@sunledger/policy';

export interface PostPeriod {
  postId: string;
  bodyId: string;
  postKind: string;
  duties: readonly string[];
  heldFrom: IsoDate;
  /** First day on which it is no longer held. */
  heldUntil: IsoDate | null;
}

export type PostRejection =
  | { code: 'UNKNOWN_BODY_KIND'; bodyKind: string }
  | { code: 'BODY_NAME_TAKEN'; takenName: string }
  | { code: 'UNKNOWN_POST_KIND'; postKind: string }
  | { code: 'PURPOSE_NEEDED'; purposes: readonly string[] }
  | { code: 'PURPOSE_NOT_KNOWN'; purpose: string; purposes: readonly string[] }
  | { code: 'PURPOSE_OF_A_PERSON' }
  | { code: 'OWN_POST' }
  | { code: 'POST_ALREADY_HELD'; since: IsoDate }
  | { code: 'INCOMPATIBLE_POSTS'; duty: string; otherDuty: string }
  | { code: 'POST_ALREADY_ENDED'; endedOn: IsoDate }
  | { code: 'ENDS_BEFORE_IT_BEGAN'; heldFrom: IsoDate };

const lastDay = '9999-12-31';
const overlap = (a: Pick<PostPeriod, 'heldFrom' | 'heldUntil'>, b: Pick<PostPeriod, 'heldFrom' | 'heldUntil'>): boolean =>
  a.heldFrom < (b.heldUntil ?? lastDay) && b.heldFrom < (a.heldUntil ?? lastDay);

/** X7: whoever keeps the directory gives no post to themselves, or every other right would be theirs to take. */
export const mustNotAppointOneself = (actorId: string, personId: string): PostRejection[] => (actorId === personId ? [{ code: 'OWN_POST' }] : []);

/** Posts of this kind are held by the machines of partner departments, never by people. */
export const isPartnerKind = (postKind: string): boolean => postKind.startsWith('partner-');

/** X2: a department's client is registered for one of the purposes of the pack; a person's post has none. */
export function mustFitPurpose(postKind: string, purpose: string | null, purposes: readonly string[]): PostRejection[] {
  if (!isPartnerKind(postKind)) return purpose === null ? [] : [{ code: 'PURPOSE_OF_A_PERSON' }];
  if (purpose === null) return [{ code: 'PURPOSE_NEEDED', purposes }];
  return purposes.includes(purpose) ? [] : [{ code: 'PURPOSE_NOT_KNOWN', purpose, purposes }];
}

/** One person holds one post of a body once at a time. */
export const mustNotBeHeldYet = (wanted: PostPeriod, held: readonly PostPeriod[]): PostRejection[] => {
  const same = held.find((post) => post.bodyId === wanted.bodyId && post.postKind === wanted.postKind && overlap(post, wanted));
  return same ? [{ code: 'POST_ALREADY_HELD', since: same.heldFrom }] : [];
};

/**
 * X7 across a change or a doubling of posts: in one body one person holds no two duties of payment that the pack keeps
 * apart. Two duties of the same post are the pack's own choice; each payment refuses the same person again by itself.
 */
export function mustBeCompatible(wanted: PostPeriod, held: readonly PostPeriod[], apart: readonly (readonly [string, string])[]): PostRejection[] {
  const isApart = (one: string, other: string) => apart.some(([a, b]) => (a === one && b === other) || (a === other && b === one));
  const others = held.filter((post) => post.bodyId === wanted.bodyId && overlap(post, wanted)).flatMap((post) => post.duties);
  for (const duty of wanted.duties) {
    for (const otherDuty of others) {
      const [one, other] = [paymentDutyOf(duty), paymentDutyOf(otherDuty)];
      if (one && other && isApart(one, other)) return [{ code: 'INCOMPATIBLE_POSTS', duty, otherDuty }];
    }
  }
  return [];
}

export function mustBeEndable(post: Pick<PostPeriod, 'heldFrom' | 'heldUntil'>, heldUntil: IsoDate): PostRejection[] {
  if (post.heldUntil !== null) return [{ code: 'POST_ALREADY_ENDED', endedOn: post.heldUntil }];
  return heldUntil < post.heldFrom ? [{ code: 'ENDS_BEFORE_IT_BEGAN', heldFrom: post.heldFrom }] : [];
}
