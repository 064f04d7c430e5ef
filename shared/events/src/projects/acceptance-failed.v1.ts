import { defineEvent } from '../envelope.ts';
import { id, word } from '../fields.ts';

export const acceptanceFailed = defineEvent(
  'projects.acceptance-failed.v1',
  {
    title: '验收不合格',
    mechanism: 'P7',
    description: 'A level of acceptance failed; it goes to rectification.',
  },
  {
    batchId: id,
    projectId: id,
    level: word,
  },
);
