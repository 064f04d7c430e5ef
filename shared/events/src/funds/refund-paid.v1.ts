import { z } from 'zod';
import { defineEvent, fen } from '../envelope.ts';
import { id, token } from '../fields.ts';

export const refundPaid = defineEvent(
  'funds.refund-paid.v1',
  {
    title: '清退资金支付',
    mechanism: 'F10',
    description: 'Lines of a refund list were paid to the named households, to the fen: all of them at a meeting, or each as the bank has paid it.',
  },
  {
    refundListId: id,
    caseId: id,
    programmeId: id,
    lines: z.array(z.object({ lineId: id, personToken: token, amountFen: fen })),
    totalFen: fen,
    method: z.enum(['cash-on-spot', 'by-bank']).optional().describe('Cash handed out at the refund meeting, or through the bank'),
  },
);
