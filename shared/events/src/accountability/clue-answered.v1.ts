import { defineEvent } from '../envelope.ts';
import { id, word } from '../fields.ts';

export const clueAnswered = defineEvent(
  'accountability.clue-answered.v1',
  {
    title: '线索反馈',
    mechanism: 'A1',
    description: 'The body that took over a clue reported its result.',
  },
  {
    clueId: id,
    result: word,
  },
);
