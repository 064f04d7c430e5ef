import { z } from 'zod';
import { defineEvent, regionCode } from '../envelope.ts';
import { id, token, word } from '../fields.ts';

export const householdExited = defineEvent(
  'projects.household-exited.v1',
  {
    title: '对象退出',
    mechanism: 'P1',
    description: 'A household left the register after its steps and display.',
  },
  {
    householdId: id,
    villageCode: regionCode,
    kind: word,
    memberTokens: z.array(token),
  },
);
