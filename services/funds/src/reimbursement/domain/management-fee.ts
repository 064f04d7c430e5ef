import type { Fen } from '@sunledger/kernel';

/** What managing projects may take of a programme, and what claims and requests together took already. */
export interface ManagementFee {
  capFen: Fen;
  takenFen: Fen;
}
export type FeeRejection = { code: 'OVER_MANAGEMENT_FEE'; capFen: Fen; freeFen: Fen };

/** 项目管理费: at most the pack's share of a programme goes into managing its projects, however it is asked for. */
export function mustFitManagementFee({ amountFen, managementFee }: { amountFen: Fen; managementFee: ManagementFee | undefined }): FeeRejection[] {
  if (!managementFee) return [];
  const freeFen = managementFee.capFen - managementFee.takenFen;
  return amountFen <= freeFen ? [] : [{ code: 'OVER_MANAGEMENT_FEE', capFen: managementFee.capFen, freeFen }];
}
