import { defineEvent, fen, regionCode } from '../envelope.ts';
import { id, words } from '../fields.ts';

export const allocationReversed = defineEvent(
  'funds.allocation-reversed.v1',
  {
    title: '资金分配冲销',
    mechanism: 'F2',
    description: 'An allocation was taken back by a reversal entry before any of it was passed on or used.',
  },
  {
    allocationId: id,
    programmeId: id,
    documentNumber: words,
    fromBodyId: id,
    toBodyId: id,
    toRegionCode: regionCode,
    amountFen: fen,
  },
);
