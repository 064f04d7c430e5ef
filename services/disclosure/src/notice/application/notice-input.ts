import { z } from 'zod';
import type { CommandBasics } from '@sunledger/service-kit';
import type { NoticeWords } from './compose-notice.ts';

/** Form of what a person adds to the facts of a notice. */
export const wordsInput = {
  contactDepartment: z.string().trim().min(2).max(100),
  contactPhone: z.string().trim().min(3).max(60),
  supplement: z
    .array(z.object({ field: z.string().max(60), value: z.string().trim().min(1).max(4000) }))
    .max(40)
    .refine((lines) => new Set(lines.map(({ field }) => field)).size === lines.length, { error: '每个字段只填一次 / each field once' }),
};

export type WithWords = CommandBasics & NoticeWords;
