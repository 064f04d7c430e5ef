import { defineEvent, fen, regionCode } from '../envelope.ts';
import { id, moneyOf, word, words } from '../fields.ts';

export const allocationIssued = defineEvent(
  'funds.allocation-issued.v1',
  {
    title: '资金分配下达',
    mechanism: 'F3',
    description: 'A body allotted quota to a lower one by document number.',
  },
  {
    allocationId: id,
    programmeId: id,
    programmeName: words,
    fundKind: word,
    documentNumber: words,
    fromBodyId: id,
    toBodyId: id,
    toRegionCode: regionCode,
    amountFen: fen,
    parentAllocationId: id.optional(),
    /** How far its region is from the adopted share with it; left out where it isn't. */
    shareDifferenceFen: fen.optional(),
    line: moneyOf.line,
  },
);
