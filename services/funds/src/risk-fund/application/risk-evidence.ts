import { z } from 'zod';

/** What a loan's default, its collection or its write-off is proven by. */
export const riskEvidence = z.array(z.object({
  ticket: z.string().max(4000), kind: z.enum(['loan-contract', 'overdue-proof', 'collection-record', 'write-off-basis']),
})).min(1).max(20);
