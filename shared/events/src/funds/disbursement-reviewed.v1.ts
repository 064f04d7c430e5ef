import { z } from 'zod';
import { defineEvent } from '../envelope.ts';
import { id, word } from '../fields.ts';

export const disbursementReviewed = defineEvent(
  'funds.disbursement-reviewed.v1',
  {
    title: '拨付审核',
    mechanism: 'F5',
    description: "One level or department reviewed a request for money.",
  },
  {
    disbursementId: id,
    step: word,
    decision: z.enum(['passed', 'rejected']),
  },
);
