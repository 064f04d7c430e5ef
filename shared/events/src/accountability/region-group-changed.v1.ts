import { z } from 'zod';
import { defineEvent, directoryTopic, regionCode } from '../envelope.ts';
import { id, words } from '../fields.ts';

export const regionGroupChanged = defineEvent(
  'accountability.region-group-changed.v1',
  {
    title: '区域组',
    mechanism: 'X2',
    description: 'Regions grouped besides their prefixes (协作区, 园区, 派驻片区).',
    topic: directoryTopic,
  },
  {
    groupId: id,
    name: words,
    regionCodes: z.array(regionCode),
  },
);
