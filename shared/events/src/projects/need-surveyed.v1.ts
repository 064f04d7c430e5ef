import { defineEvent, regionCode } from '../envelope.ts';
import { count, id } from '../fields.ts';

export const needSurveyed = defineEvent(
  'projects.need-surveyed.v1',
  {
    title: '需求摸底',
    mechanism: 'P2',
    description: 'A village surveyed a need in November.',
  },
  {
    needId: id,
    villageCode: regionCode,
    households: count,
  },
);
