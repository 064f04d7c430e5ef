import { z } from 'zod';

/** Input of the wrong form: a GraphQL error BAD_USER_INPUT that names each faulty field. */
export class InvalidInput extends Error {
  readonly fields: { field: string; message: string }[];
  constructor(fields: { field: string; message: string }[]) {
    super(`invalid input: ${fields.map(({ field }) => field).join(', ')}`);
    this.name = 'InvalidInput';
    this.fields = fields;
  }
}

const basics = z.object({ requestId: z.string().regex(/^[\w.:-]{1,100}$/) });

export function parseInput<I>(schema: z.ZodType<unknown>, raw: unknown): I {
  const faults = [basics.safeParse(raw), schema.safeParse(raw)].flatMap((parsed) => (parsed.success ? [] : parsed.error.issues));
  if (faults.length > 0) {
    throw new InvalidInput(faults.map((issue) => ({ field: issue.path.join('.') || 'input', message: issue.message })));
  }
  return raw as I;
}
