import type { Fen } from '@sunledger/kernel';

export interface BatchOffer {
  amountFen: Fen;
  contract: { amountFen: Fen; submittedFen: Fen; finalSubmitted: boolean };
  evidence: readonly string[];
}

export type BatchRejection =
  | { code: 'BATCH_NOT_POSITIVE' }
  | { code: 'BATCHES_OVER_CONTRACT'; overFen: Fen; leftFen: Fen }
  | { code: 'AFTER_FINAL_BATCH' }
  | { code: 'BATCH_WITHOUT_EVIDENCE' }
  | { code: 'BATCH_NOT_FAILED' };

/** P6: work is handed in batch by batch with its evidence, together never more than the contract, and nothing after the last. */
export function findBatchRejections({ amountFen, contract, evidence }: BatchOffer): BatchRejection[] {
  const leftFen = contract.amountFen - contract.submittedFen;
  return [
    ...(amountFen <= 0n ? [{ code: 'BATCH_NOT_POSITIVE' } as const] : []),
    ...(amountFen > leftFen ? [{ code: 'BATCHES_OVER_CONTRACT', overFen: amountFen - leftFen, leftFen } as const] : []),
    ...(contract.finalSubmitted ? [{ code: 'AFTER_FINAL_BATCH' } as const] : []),
    ...(evidence.length === 0 ? [{ code: 'BATCH_WITHOUT_EVIDENCE' } as const] : []),
  ];
}
