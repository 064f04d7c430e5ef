import { contexts, evidenceAttached } from '@sunledger/events';
import { onEvent } from '@sunledger/service-kit';
import { flagReuse } from '../application/flag-reuse.ts';

/** Hears of every file attached in any of the five contexts, its own among them. */
export const evidenceAttachedConsumers = contexts.map((context) =>
  onEvent(evidenceAttached[context], (work, { id, regionCode, payload }) => {
    const { hash, subjectType, subjectId, kind } = payload;
    return flagReuse(work, { hash, context, subjectType, subjectId, kind, regionCode, eventId: id });
  }),
);
