import { defineEvent, fen } from '../envelope.ts';
import { id } from '../fields.ts';

export const riskCompensationRequested = defineEvent(
  'funds.risk-compensation-requested.v1',
  {
    title: '分险基金代偿申请',
    mechanism: 'F1',
    description: 'A bank asks the risk fund to bear its share of a defaulted household loan.',
  },
  {
    advanceId: id,
    programmeId: id,
    bankBodyId: id,
    overdueFen: fen,
    amountFen: fen,
  },
);
