import { z } from 'zod';
import { defineEvent, fen } from '../envelope.ts';
import { id, token } from '../fields.ts';

export const receiptDisputed = defineEvent(
  'funds.receipt-disputed.v1',
  {
    title: '到户资金争议',
    mechanism: 'F8',
    description: 'A household received less than was paid, late, nothing, or somebody else has it.',
  },
  {
    paymentId: id,
    programmeId: id,
    personToken: token,
    paidFen: fen,
    receivedFen: fen,
    kind: z.enum(['short', 'late', 'missing', 'diverted']).optional(),
  },
);
