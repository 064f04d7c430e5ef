import { defineEvent, directoryTopic, regionCode } from '../envelope.ts';
import { id, word, words } from '../fields.ts';

export const bodyRegistered = defineEvent(
  'accountability.body-registered.v1',
  {
    title: '机构',
    mechanism: 'X2',
    description: 'A body with its region and line.',
    topic: directoryTopic,
  },
  {
    bodyId: id,
    name: words,
    bodyKind: word,
    regionCode,
    line: word.nullable(),
  },
);
