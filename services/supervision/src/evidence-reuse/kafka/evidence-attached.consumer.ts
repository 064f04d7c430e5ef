import { contexts, evidenceAttached } from '@sunledger/events';
import { onEvent } from '@sunledger/service-kit';
import { flagReuse } from '../application/flag-reuse.ts';

/** Hears of every file attached in any of the five contexts, its own among them. */
export const evidenceAttachedConsumers = contexts.map((context) =>
  onEvent(evidenceAttached[context], (work, { id, regionCode, actor, recordedAt, payload }) => {
    const { evidenceId: _own, ...file } = payload;
    return flagReuse(work, { ...file, context, regionCode, attachedAt: recordedAt, postId: actor.postId, bodyId: actor.bodyId, eventId: id });
  }),
);
