import { z } from 'zod';
import { LockMode } from '@mikro-orm/core';
import { accepted, defineCommand, mustHold, NotFound, refused, type CommandBasics } from '@sunledger/service-kit';
import { toDirectoryRefusal } from '../directory-refusals.ts';
import { mustBeEndable } from '../domain/post-rules.ts';
import { BodyEntity } from '../persistence/body.entity.ts';
import { PostEntity } from '../persistence/post.entity.ts';
import { publishPost } from './publish-post.ts';

export interface EndPost extends CommandBasics {
  postId: string;
  heldUntil?: string | null;
}

/** Ends a post-holding (免职): from `heldUntil` on it acts nowhere, in no service later than 5 s after the command (X2). */
export const endPost = defineCommand<EndPost>({
  name: 'endPost',
  duty: 'accountability.post.end',
  input: z.object({ postId: z.uuid() }),
  async handle(work, input) {
    const post = await work.em.findOne(PostEntity, input.postId, { lockMode: LockMode.PESSIMISTIC_WRITE });
    if (!post) throw new NotFound('postId');
    mustHold(work, 'accountability.post.end', post.regionCode);
    const body = await work.em.findOneOrFail(BodyEntity, post.bodyId);
    const heldUntil = input.heldUntil ?? work.occurredOn;
    const rejections = mustBeEndable({ heldFrom: post.heldFrom, heldUntil: post.heldUntil ?? null }, heldUntil);
    // Ending a post long ago would undo what kept its holder from another one (X7).
    const refusals = [...rejections.map((rejection) => toDirectoryRefusal(rejection, { field: 'heldUntil' })), ...work.findTooFarBack(heldUntil, post.regionCode, 'heldUntil')];
    if (refusals.length > 0) return refused(...refusals);

    work.causedBy(post.heldEventId);
    const { id, personId, bodyId, postKind, title, duties, groupIds, heldFrom, purpose } = post;
    const eventId = await publishPost(work, { id, personId, bodyId, postKind, title, duties, groupIds, heldFrom, heldUntil, purpose }, body);
    post.end(heldUntil, eventId);
    await work.em.flush();
    return accepted(post.id);
  },
});
