import { z } from 'zod';
import { defineEvent, regionCode } from '../envelope.ts';
import { id, token, word } from '../fields.ts';

export const householdIdentified = defineEvent(
  'projects.household-identified.v1',
  {
    title: '对象识别',
    mechanism: 'P1',
    description: 'A household was registered after its steps and display.',
  },
  {
    householdId: id,
    villageCode: regionCode,
    kind: word,
    memberTokens: z.array(token),
  },
);
