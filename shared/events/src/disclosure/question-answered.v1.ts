import { defineEvent } from '../envelope.ts';
import { id } from '../fields.ts';

export const questionAnswered = defineEvent(
  'disclosure.question-answered.v1',
  {
    title: '咨询答复',
    mechanism: 'D6',
    description: 'A question on a notice was answered.',
  },
  {
    questionId: id,
    noticeId: id,
  },
);
