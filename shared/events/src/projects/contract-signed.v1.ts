import { defineEvent, fen, isoDate } from '../envelope.ts';
import { count, id } from '../fields.ts';

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
    warrantyMonths: count,
  },
);
