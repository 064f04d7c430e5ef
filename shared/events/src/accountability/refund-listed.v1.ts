import { z } from 'zod';
import { defineEvent, fen } from '../envelope.ts';
import { id, token } from '../fields.ts';

export const refundListed = defineEvent(
  'accountability.refund-listed.v1',
  {
    title: '清退名单',
    mechanism: 'A3',
    description: 'Households and amounts to be refunded, by token.',
  },
  {
    refundListId: id,
    caseId: id,
    recoveryId: id,
    programmeId: id,
    lines: z.array(z.object({ lineId: id, personToken: token, amountFen: fen })),
    totalFen: fen,
  },
);
