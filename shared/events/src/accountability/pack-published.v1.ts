import { z } from 'zod';
import { defineEvent, directoryTopic } from '../envelope.ts';
import { id } from '../fields.ts';

export const packPublished = defineEvent(
  'accountability.pack-published.v1',
  {
    title: '政策包发布',
    mechanism: 'X1',
    description: 'A version of a policy pack is published; every version is kept under its own key.',
    topic: directoryTopic,
  },
  {
    packKey: id,
    pack: z.record(z.string(), z.unknown()),
  },
);
