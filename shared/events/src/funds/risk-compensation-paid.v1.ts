import { defineEvent, fen } from '../envelope.ts';
import { id } from '../fields.ts';

export const riskCompensationPaid = defineEvent(
  'funds.risk-compensation-paid.v1',
  {
    title: '分险基金代偿支付',
    mechanism: 'F1',
    description: 'The risk fund bore its share of a defaulted household loan.',
  },
  {
    advanceId: id,
    programmeId: id,
    bankBodyId: id,
    amountFen: fen,
  },
);
