import { defineEvent, fen } from '../envelope.ts';
import { id, moneyOf, words, year } from '../fields.ts';

export const projectAdopted = defineEvent(
  'projects.project-adopted.v1',
  {
    title: '项目审定',
    mechanism: 'P2',
    description: 'A library project is in the adopted yearly plan.',
  },
  {
    projectId: id,
    planId: id,
    programmeId: id,
    year,
    amountFen: fen,
    name: words,
    implementingBodyId: id,
    ...moneyOf,
  },
);
