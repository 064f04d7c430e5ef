import { defineEvent } from '../envelope.ts';
import { id, word, words, year } from '../fields.ts';

export const programmeOpened = defineEvent(
  'funds.programme-opened.v1',
  {
    title: '资金项目设立',
    mechanism: 'F1',
    description: 'A programme with its own bank account, book and named bookkeeper (三专) was opened.',
  },
  {
    programmeId: id,
    code: word,
    name: words,
    fundKind: word,
    year,
    bodyId: id,
    bookkeeperPersonId: id,
  },
);
