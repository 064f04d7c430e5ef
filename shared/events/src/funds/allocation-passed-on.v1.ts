import { defineEvent, fen } from '../envelope.ts';
import { id } from '../fields.ts';

export const allocationPassedOn = defineEvent(
  'funds.allocation-passed-on.v1',
  {
    title: '资金转下达',
    mechanism: 'F3',
    description: 'A body passed on what it had received, wholly or in part.',
  },
  {
    allocationId: id,
    programmeId: id,
    bodyId: id,
    passedFen: fen,
    remainingFen: fen,
  },
);
