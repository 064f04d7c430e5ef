import { defineEvent, fen } from '../envelope.ts';
import { id, year } from '../fields.ts';

export const yearClosed = defineEvent(
  'funds.year-closed.v1',
  {
    title: '年度结账',
    mechanism: 'F2',
    description: "A year of a programme's books was closed; what was left is held until its carry-over is decided.",
  },
  {
    closingId: id,
    programmeId: id,
    year,
    leftFen: fen,
    surplusFen: fen,
  },
);
