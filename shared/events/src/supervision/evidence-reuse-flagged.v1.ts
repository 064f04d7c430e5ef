import { defineEvent } from '../envelope.ts';
import { hash, id, word } from '../fields.ts';

export const evidenceReuseFlagged = defineEvent(
  'supervision.evidence-reuse-flagged.v1',
  {
    title: '证据重复使用',
    mechanism: 'X5',
    description: 'The same file stands under two different facts.',
  },
  {
    flagId: id,
    hash,
    firstContext: word,
    firstSubjectId: id,
    secondContext: word,
    secondSubjectId: id,
  },
);
