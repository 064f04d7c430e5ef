import { defineEvent } from '../envelope.ts';
import { count, id } from '../fields.ts';

export const similarProjectExplained = defineEvent(
  'projects.similar-project-explained.v1',
  {
    title: '疑似重复项目说明',
    mechanism: 'P4',
    description: 'A project like another was entered with its explanation.',
  },
  {
    projectId: id,
    similarProjectId: id,
    scorePercent: count,
  },
);
