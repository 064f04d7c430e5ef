import { defineEvent, fen } from '../envelope.ts';
import { count, id, longWords, word, words, year } from '../fields.ts';

export const projectListed = defineEvent(
  'projects.project-listed.v1',
  {
    title: '项目入库',
    mechanism: 'P2',
    description: 'A project entered the county library after its meetings, reviews and displays.',
  },
  {
    projectId: id,
    name: words,
    projectKind: word,
    content: longWords,
    place: words,
    implementingBodyId: id,
    estimateFen: fen,
    beneficiaryHouseholds: count,
    /** Year of the plan that it was listed for. */
    planYear: year.optional(),
  },
);
