import { z } from 'zod';
import { defineEvent } from '../envelope.ts';
import { id, word } from '../fields.ts';

export const reimbursementReviewed = defineEvent(
  'funds.reimbursement-reviewed.v1',
  {
    title: '报账会审',
    mechanism: 'F6',
    description: 'One level or department reviewed a reimbursement.',
  },
  {
    reimbursementId: id,
    step: word,
    decision: z.enum(['passed', 'rejected']),
  },
);
