import { z } from 'zod';
import { defineEvent, directoryTopic, isoDate, regionCode } from '../envelope.ts';
import { id, word, words } from '../fields.ts';

export const postHeld = defineEvent(
  'accountability.post-held.v1',
  {
    title: '任职',
    mechanism: 'X2',
    description: 'A person holds a post from a day, or until one: the newest entry per post-holding is what counts.',
    topic: directoryTopic,
  },
  {
    postId: id,
    personId: id,
    bodyId: id,
    bodyKind: word,
    regionCode,
    line: word.nullable(),
    postKind: word,
    title: words,
    duties: z.array(word),
    groupIds: z.array(id),
    heldFrom: isoDate,
    heldUntil: isoDate.nullable(),
    // Only of a partner department's client: what it was registered for (接入目的).
    purpose: word.nullish(),
  },
);
