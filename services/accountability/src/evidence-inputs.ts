import { z } from 'zod';

/** Upload tickets as commands take them: each proves who uploaded which file (X5). */
export const evidenceInputs = z.array(z.object({ ticket: z.string().min(1).max(4000), kind: z.string().regex(/^[a-z][a-z0-9-]{1,59}$/) })).max(20);
