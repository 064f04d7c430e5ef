import { defineEvent } from '../envelope.ts';
import { id } from '../fields.ts';

export const qualityIssueClosed = defineEvent(
  'projects.quality-issue-closed.v1',
  {
    title: '质量问题销号',
    mechanism: 'P8',
    description: 'A quality issue was rectified and checked by another.',
  },
  {
    issueId: id,
    projectId: id,
  },
);
