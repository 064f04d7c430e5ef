import { z } from 'zod';
import { defineEvent, directoryTopic, isoDate, regionCode } from '../envelope.ts';
import { words } from '../fields.ts';

export const regionChanged = defineEvent(
  'accountability.region-changed.v1',
  {
    title: '区划变更',
    mechanism: 'X2',
    description: 'A villager group was added, or a region renamed, ended or given a successor: the newest entry per code is what counts.',
    topic: directoryTopic,
  },
  {
    code: regionCode,
    name: words,
    validFrom: isoDate.nullable(),
    validUntil: isoDate.nullable(),
    successorCode: regionCode.nullable(),
    aliases: z.array(words),
  },
);
