import { defineEvent, fen, isoDate } from '../envelope.ts';
import { count, id, word, words } from '../fields.ts';

export const contractSigned = defineEvent(
  'projects.contract-signed.v1',
  {
    title: '合同签订',
    mechanism: 'P5',
    description: 'A contract for a project was signed.',
  },
  {
    contractId: id,
    projectId: id,
    contractorId: id,
    amountFen: fen,
    signedOn: isoDate,
    warrantyMonths: count.describe('0 where the contract names none and its money is of several programmes: the pack decides for each'),
    /** Unified social credit code and name: a company's, never a person's. */
    contractorCode: word.optional(),
    contractorName: words.optional(),
  },
);
