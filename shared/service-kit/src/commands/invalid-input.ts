import { wordsOfIssue } from '@sunledger/policy/form-words';
import { z } from 'zod';

/** What is wrong with one field, in Chinese and English. */
export interface FieldFault {
  field: string;
  message: string;
  messageEn: string;
}

/** Input of the wrong form: a GraphQL error BAD_USER_INPUT that names each faulty field. */
export class InvalidInput extends Error {
  readonly fields: FieldFault[];
  constructor(fields: FieldFault[]) {
    super(`invalid input: ${fields.map(({ field }) => field).join(', ')}`);
    this.name = 'InvalidInput';
    this.fields = fields;
  }
}

function faultOf(issue: z.core.$ZodIssue): FieldFault {
  const { zh, en } = wordsOfIssue(issue);
  return { field: issue.path.join('.') || 'input', message: zh, messageEn: en };
}

/** Reads a form, or says of every field what is wrong with it. */
export function readForm<T>(schema: z.ZodType<T>, raw: unknown): T {
  const parsed = schema.safeParse(raw, { reportInput: true });
  if (parsed.success) return parsed.data;
  throw new InvalidInput(parsed.error.issues.map(faultOf));
}

const basics = z.object({ requestId: z.string().regex(/^[\w.:-]{1,100}$/, '1 至 100 个字母、数字或 . _ : - / 1 to 100 letters, digits or . _ : -') });

export function parseInput<I>(schema: z.ZodType<unknown>, raw: unknown): I {
  const faults = [basics, schema].flatMap((form) => {
    const parsed = form.safeParse(raw, { reportInput: true });
    return parsed.success ? [] : parsed.error.issues.map(faultOf);
  });
  if (faults.length > 0) throw new InvalidInput(faults);
  return raw as I;
}

export const notACursor: FieldFault = { field: 'after', message: '不是本列表的续读位置', messageEn: 'not a cursor of this list' };
export const outOfRange = (field: string, least: number, most: number): FieldFault =>
  ({ field, message: `应在 ${least} 至 ${most} 之间`, messageEn: `between ${least} and ${most}` });
