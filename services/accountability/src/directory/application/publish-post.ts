import { postHeld } from '@sunledger/events';
import type { Work } from '@sunledger/service-kit';
import type { BodyEntity } from '../persistence/body.entity.ts';
import type { PostEntity } from '../persistence/post.entity.ts';

/** Tells every service of a post-holding as it now stands: the newest entry under its id is what counts. Returns the event's id. */
export const publishPost = (work: Work, post: Omit<PostEntity, 'end' | 'heldEventId' | 'endedEventId' | 'policy' | 'regionCode'>, body: BodyEntity): Promise<string> =>
  work.emit(postHeld, {
    aggregateId: post.id,
    regionCode: body.regionCode,
    payload: {
      postId: post.id, personId: post.personId, bodyId: body.id, bodyKind: body.bodyKind, regionCode: body.regionCode, line: body.line ?? null,
      postKind: post.postKind, title: post.title, duties: [...post.duties], groupIds: [...post.groupIds],
      heldFrom: post.heldFrom, heldUntil: post.heldUntil ?? null, purpose: post.purpose ?? null,
    },
  });
