import { z } from 'zod';
import { defineEvent, fen, isoDate } from '../envelope.ts';
import { id, moneyOf } from '../fields.ts';

export const batchAccepted = defineEvent(
  'projects.batch-accepted.v1',
  {
    title: '批次验收',
    mechanism: 'P7',
    description: 'A batch of work passed village, township and county acceptance.',
  },
  {
    batchId: id,
    projectId: id,
    contractId: id,
    acceptedFen: fen,
    acceptedOn: isoDate,
    final: z.boolean(),
    ...moneyOf,
  },
);
