import { defineEvent } from '../envelope.ts';
import { id } from '../fields.ts';

export const qualityIssueOpened = defineEvent(
  'projects.quality-issue-opened.v1',
  {
    title: '质量问题登记',
    mechanism: 'P8',
    description: 'A quality issue within the warranty time.',
  },
  {
    issueId: id,
    projectId: id,
  },
);
