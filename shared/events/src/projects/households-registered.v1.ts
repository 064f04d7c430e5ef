import { z } from 'zod';
import { defineEvent, isoDate, regionCode } from '../envelope.ts';
import { id, token, word } from '../fields.ts';

export const householdsRegistered = defineEvent(
  'projects.households-registered.v1',
  {
    title: '建档立卡名册入库',
    mechanism: 'P1',
    description: 'Part of an existing register of one village was entered from a checked file; at most 500 households a fact.',
  },
  {
    registerImportId: id,
    villageCode: regionCode,
    households: z
      .array(
        z.object({
          householdId: id,
          kind: word,
          members: z.array(z.object({ token, head: z.boolean(), diedOn: isoDate.optional() })).max(40),
        }),
      )
      .max(500),
  },
);
