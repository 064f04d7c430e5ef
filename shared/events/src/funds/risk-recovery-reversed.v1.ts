import { defineEvent, fen } from '../envelope.ts';
import { id } from '../fields.ts';

export const riskRecoveryReversed = defineEvent(
  'funds.risk-recovery-reversed.v1',
  {
    title: '分险垫付收回冲销',
    mechanism: 'F1',
    description: 'Money entered wrongly as back in the risk fund was taken out of both books again by a reversal.',
  },
  {
    movementId: id,
    advanceId: id,
    programmeId: id,
    amountFen: fen,
  },
);
