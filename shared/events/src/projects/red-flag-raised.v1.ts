import { defineEvent, fen } from '../envelope.ts';
import { id, word } from '../fields.ts';

export const redFlagRaised = defineEvent(
  'projects.red-flag-raised.v1',
  {
    title: '合同风险提示',
    mechanism: 'P5',
    description: 'A contract shows a sign that somebody should look at, such as a price next to its ceiling; it is no judgement.',
  },
  {
    flagId: id,
    projectId: id,
    contractId: id,
    flag: word,
    amountFen: fen.optional(),
    ceilingFen: fen.optional(),
  },
);
